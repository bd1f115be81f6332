import { EXACT_LIMIT, halfUpSmall } from "../points/half-up.ts";
import { stepOf } from "../points/points.ts";
import type { Columns } from "./columns.ts";
import type { Branch, Leaf } from "./engine.ts";
import { giveWay } from "./group-points.ts";
import { readsOf } from "./node-ids.ts";
import { APPLIES, EXEMPT_BY_LEVEL, IS_OPEN, NOT_APPLICABLE } from "./ops/op.ts";
import { runMany } from "./ops/run-op.ts";
import { rollUp } from "./roll-up.ts";
import { scoreLeaf, totalUp } from "./score-answers.ts";

/** Units at a time: what a few columns of them hold stays in the processor's first cache. */
const BLOCK = 1024;

/** Scores every unit from its facts: all columns, all branches, all totals. */
export function scoreColumns(columns: Columns): void {
  for (let from = 0; from < columns.n; from += BLOCK) {
    const to = Math.min(columns.n, from + BLOCK);
    for (const leaf of columns.engine.leaves) runLeaf(columns, leaf, from, to);
    runBranches(columns, columns.engine.branches, from, to);
  }
}

/** Makes branches and totals of a range of units from leaves that are there. Branches come children first. */
export function runBranches(columns: Columns, branches: readonly Branch[], from: number, to: number): void {
  const { once, baseBranches, leaves } = columns.engine;
  for (const branch of branches) {
    if (once.length === 0 || branch.index < leaves.length + baseBranches)
      runBranch(columns, branch, from, to);
  }
  if (once.length > 0) runSections(columns, from, to);
  runTotals(columns, from, to);
}

/** Scores one leaf for a range of units. */
export function runLeaf(columns: Columns, leaf: Leaf, from: number, to: number): void {
  const { index, op, exempt, exemptByLevel, noCase } = leaf;
  if (!op || columns.isQuick[index] === 0) {
    runLeafByUnit(columns, leaf, from, to);
    return;
  }
  // Where siblings may enlarge it, its group scores it from the facts.
  if (columns.applicable[index]) return;
  const applies = columns.applies[leaf.criterion]!;
  const points = columns.points[index] as Int32Array;
  const flags = columns.flags[index]!;
  runMany(op, columns, applies, points, flags, noCase, from, to);
  if (exempt.flags !== NOT_APPLICABLE || exemptByLevel.flags !== NOT_APPLICABLE) {
    for (let u = from; u < to; u++) {
      const does = applies[u]!;
      if (does === APPLIES) continue;
      const policy = does === EXEMPT_BY_LEVEL ? exemptByLevel : exempt;
      points[u] = policy.points;
      flags[u] = policy.flags;
    }
  }
}

function runLeafByUnit(columns: Columns, leaf: Leaf, from: number, to: number): void {
  const { engine, scratch } = columns;
  const { index } = leaf;
  for (let u = from; u < to; u++) {
    gatherAnswers(columns, leaf, u);
    scoreLeaf(engine, leaf, scratch.answers, scratch.points);
    scatter(columns, index, u);
  }
}

function gatherAnswers(
  { engine, scratch, units, values, states, applies }: Columns,
  leaf: Leaf,
  u: number,
): void {
  const { answers } = scratch;
  for (const position of readsOf(engine, leaf)) {
    answers.values[position] = values[position]![u]!;
    answers.states[position] = states[position]![u]!;
  }
  answers.applies[leaf.criterion] = doesApply(applies[leaf.criterion]![u]!);
  answers.unit = units[u] ?? answers.unit;
}

/** As one unit's answers say it: 1 it does, 2 not at its level, 0 not. */
function doesApply(flags: number): number {
  return flags === EXEMPT_BY_LEVEL ? 2 : flags & APPLIES;
}

function gatherNode({ scratch, points, flags, applicable, engine }: Columns, node: number, u: number): void {
  const own = flags[node]![u]!;
  scratch.points.earned[node] = points[node]![u]!;
  scratch.points.flags[node] = own;
  scratch.points.applicable[node] =
    applicable[node]?.[u] ?? (own & APPLIES) * (engine.leaves[node]?.max ?? 0);
}

function scatter({ scratch, points, flags, applicable }: Columns, node: number, u: number): void {
  points[node]![u] = scratch.points.earned[node]!;
  flags[node]![u] = scratch.points.flags[node]!;
  const whole = applicable[node];
  if (whole) whole[u] = scratch.points.applicable[node]!;
}

function runBranch(columns: Columns, branch: Branch, from: number, to: number): void {
  if (branch.isPlainSum) runSum(columns, branch, from, to);
  else for (let u = from; u < to; u++) runBranchAt(columns, branch, u);
}

function runBranchAt(columns: Columns, branch: Branch, u: number): void {
  const { engine, scratch } = columns;
  if (branch.composite)
    scratch.answers.applies[branch.criterion] = doesApply(columns.applies[branch.criterion]![u]!);
  for (const child of branch.children) {
    if (branch.spreads) scoreAgain(columns, child, u);
    else gatherNode(columns, child, u);
  }
  rollUp(engine, branch, scratch.answers, scratch.points);
  if (branch.spreads) for (const child of branch.children) scatter(columns, child, u);
  scatter(columns, branch.index, u);
}

/** A child whose maximum siblings may enlarge is scored from its facts: its column may hold an enlarged result. */
function scoreAgain(columns: Columns, child: number, u: number): void {
  const { engine, scratch } = columns;
  const leaf = engine.leaves[child];
  const branch = engine.branches[child - engine.leaves.length];
  if (leaf) {
    gatherAnswers(columns, leaf, u);
    scoreLeaf(engine, leaf, scratch.answers, scratch.points);
  } else if (branch?.composite) {
    for (const part of branch.children) scoreAgain(columns, part, u);
    rollUp(engine, branch, scratch.answers, scratch.points);
  } else gatherNode(columns, child, u);
}

function runSum(columns: Columns, branch: Branch, from: number, to: number): void {
  const { index, children, childMax } = branch;
  const { points, flags, applicable } = columns;
  const sums = points[index] as Float64Array;
  const wholes = applicable[index] as Float64Array;
  const union = flags[index]!;
  // Four leaves at a time: the sums are read and written once for all of them.
  const { length } = children;
  let k = 0;
  let isEmpty = true;
  while (k < length) {
    const a = children[k]!;
    const b = children[k + 1];
    const c = children[k + 2];
    const d = children[k + 3];
    const isFour =
      d !== undefined &&
      applicable[a] === undefined &&
      applicable[b!] === undefined &&
      applicable[c!] === undefined &&
      applicable[d] === undefined;
    if (isFour) {
      const put = isEmpty ? setFour : addFour;
      put(
        sums,
        wholes,
        union,
        points[a] as Int32Array,
        points[b!] as Int32Array,
        points[c!] as Int32Array,
        points[d] as Int32Array,
        flags[a]!,
        flags[b!]!,
        flags[c!]!,
        flags[d]!,
        childMax[k]!,
        childMax[k + 1]!,
        childMax[k + 2]!,
        childMax[k + 3]!,
        from,
        to,
      );
      k += 4;
    } else {
      if (isEmpty) {
        sums.fill(0, from, to);
        wholes.fill(0, from, to);
        union.fill(0, from, to);
      }
      if (applicable[a] === undefined)
        addLeaf(sums, wholes, union, points[a] as Int32Array, flags[a]!, childMax[k]!, from, to);
      else addBranch(columns, a, { sums, wholes, union }, from, to);
      k += 1;
    }
    isEmpty = false;
  }
  finishSum(branch, sums, from, to);
}

/** Rounds a group's sums and holds those of a section to its cap, where there is something to do. */
function finishSum({ places, role, max }: Branch, sums: Float64Array, from: number, to: number): void {
  if (places !== undefined) {
    const step = stepOf(places);
    for (let u = from; u < to; u++) sums[u] = halfUpSmall(sums[u]!, 1, step);
  }
  if (role) for (let u = from; u < to; u++) sums[u] = Math.max(0, Math.min(max, sums[u]!));
}

interface Sums {
  readonly sums: Float64Array;
  readonly wholes: Float64Array;
  readonly union: Uint8Array;
}

function addBranch(
  columns: Columns,
  child: number,
  { sums, wholes, union }: Sums,
  from: number,
  to: number,
): void {
  const points = columns.points[child]!;
  const flags = columns.flags[child]!;
  const applicable = columns.applicable[child]!;
  for (let u = from; u < to; u++) {
    sums[u]! += points[u]!;
    wholes[u]! += applicable[u]!;
    union[u]! |= flags[u]!;
  }
}

/** As `addFour`, for the first four of a group: there is nothing yet to add to. */
function setFour(
  sums: Float64Array,
  wholes: Float64Array,
  union: Uint8Array,
  p0: Int32Array,
  p1: Int32Array,
  p2: Int32Array,
  p3: Int32Array,
  f0: Uint8Array,
  f1: Uint8Array,
  f2: Uint8Array,
  f3: Uint8Array,
  m0: number,
  m1: number,
  m2: number,
  m3: number,
  from: number,
  to: number,
): void {
  for (let u = from; u < to; u++) {
    const a = f0[u]!;
    const b = f1[u]!;
    const c = f2[u]!;
    const d = f3[u]!;
    sums[u] = p0[u]! + p1[u]! + p2[u]! + p3[u]!;
    wholes[u] = (m0 & -(a & 1)) + (m1 & -(b & 1)) + (m2 & -(c & 1)) + (m3 & -(d & 1));
    union[u] = a | b | c | d;
  }
}

function addFour(
  sums: Float64Array,
  wholes: Float64Array,
  union: Uint8Array,
  p0: Int32Array,
  p1: Int32Array,
  p2: Int32Array,
  p3: Int32Array,
  f0: Uint8Array,
  f1: Uint8Array,
  f2: Uint8Array,
  f3: Uint8Array,
  m0: number,
  m1: number,
  m2: number,
  m3: number,
  from: number,
  to: number,
): void {
  for (let u = from; u < to; u++) {
    const a = f0[u]!;
    const b = f1[u]!;
    const c = f2[u]!;
    const d = f3[u]!;
    sums[u]! += p0[u]! + p1[u]! + p2[u]! + p3[u]!;
    wholes[u]! += (m0 & -(a & 1)) + (m1 & -(b & 1)) + (m2 & -(c & 1)) + (m3 & -(d & 1));
    union[u]! |= a | b | c | d;
  }
}

function addLeaf(
  sums: Float64Array,
  wholes: Float64Array,
  union: Uint8Array,
  points: Int32Array,
  flags: Uint8Array,
  max: number,
  from: number,
  to: number,
): void {
  for (let u = from; u < to; u++) {
    const own = flags[u]!;
    sums[u]! += points[u]!;
    wholes[u]! += max * (own & APPLIES);
    union[u]! |= own;
  }
}

/** Bonus and penalty where a violation may count once only: whole rows, since a penalty asks what the base lost. */
function runSections(columns: Columns, from: number, to: number): void {
  const { engine, scratch } = columns;
  const { leaves, branches, baseBranches, once, nodeCount } = engine;
  for (let u = from; u < to; u++) {
    for (let node = 0; node < nodeCount; node++) gatherNode(columns, node, u);
    for (const { node } of once) {
      const leaf = leaves[node];
      if (!leaf) continue;
      gatherAnswers(columns, leaf, u);
      scoreLeaf(engine, leaf, scratch.answers, scratch.points);
    }
    giveWay(engine, scratch.points);
    for (const { node } of once) if (leaves[node]) scatter(columns, node, u);
    for (const branch of branches.slice(baseBranches)) {
      if (branch.spreads || branch.composite)
        for (const child of branch.children) {
          const leaf = leaves[child];
          if (leaf) gatherAnswers(columns, leaf, u);
        }
      rollUp(engine, branch, scratch.answers, scratch.points);
      giveWay(engine, scratch.points, branch);
      scatter(columns, branch.index, u);
    }
  }
}

function runTotals(columns: Columns, from: number, to: number): void {
  const { engine } = columns;
  const { total } = engine.ruleSet;
  if (total && total.rollUp !== "sum") for (let u = from; u < to; u++) totalAt(columns, u);
  else {
    sumUp(columns, engine.base, columns.totals, from, to);
    finishTotals(columns, total?.rebaseToMilli, from, to);
  }
}

function sumUp(
  columns: Columns,
  nodes: readonly number[],
  sums: Float64Array,
  from: number,
  to: number,
): void {
  const { wholes, totalFlags } = columns;
  sums.fill(0, from, to);
  wholes.fill(0, from, to);
  totalFlags.fill(0, from, to);
  let k = 0;
  for (; k + 4 <= nodes.length; k += 4) {
    addFourBranches(columns, sums, nodes[k]!, nodes[k + 1]!, nodes[k + 2]!, nodes[k + 3]!, from, to);
  }
  for (; k < nodes.length; k++) {
    addBranch(columns, nodes[k]!, { sums, wholes, union: totalFlags }, from, to);
  }
}

function addFourBranches(
  { points, applicable, flags, wholes, totalFlags }: Columns,
  sums: Float64Array,
  a: number,
  b: number,
  c: number,
  d: number,
  from: number,
  to: number,
): void {
  const p0 = points[a] as Float64Array;
  const p1 = points[b] as Float64Array;
  const p2 = points[c] as Float64Array;
  const p3 = points[d] as Float64Array;
  const w0 = applicable[a]!;
  const w1 = applicable[b]!;
  const w2 = applicable[c]!;
  const w3 = applicable[d]!;
  const f0 = flags[a]!;
  const f1 = flags[b]!;
  const f2 = flags[c]!;
  const f3 = flags[d]!;
  for (let u = from; u < to; u++) {
    sums[u]! += p0[u]! + p1[u]! + p2[u]! + p3[u]!;
    wholes[u]! += w0[u]! + w1[u]! + w2[u]! + w3[u]!;
    totalFlags[u]! |= f0[u]! | f1[u]! | f2[u]! | f3[u]!;
  }
}

function finishTotals(columns: Columns, scale: number | undefined, from: number, to: number): void {
  const { engine, totals, extras, wholes } = columns;
  const step = stepOf(engine.ruleSet.rounding.total);
  extras.fill(0, from, to);
  for (const node of engine.bonus) addSection(columns, node, 1, from, to);
  for (const node of engine.penalty) addSection(columns, node, -1, from, to);
  if (scale === undefined) {
    for (let u = from; u < to; u++) totals[u] = halfUpSmall(totals[u]! + extras[u]!, 1, step);
    return;
  }
  for (let u = from; u < to; u++) {
    const sum = totals[u]!;
    const whole = wholes[u]!;
    const extra = extras[u]!;
    if (whole === 0) totals[u] = halfUpSmall(sum + extra, 1, step);
    else if ((Math.abs(sum) * scale + Math.abs(extra) * whole) * 2 + whole * step < EXACT_LIMIT)
      totals[u] = halfUpSmall(sum * scale + extra * whole, whole, step);
    else totalAt(columns, u);
  }
}

function addSection(columns: Columns, node: number, sign: number, from: number, to: number): void {
  const { extras, totalFlags } = columns;
  const points = columns.points[node] as Float64Array;
  const flags = columns.flags[node]!;
  for (let u = from; u < to; u++) {
    extras[u]! += sign * points[u]!;
    totalFlags[u]! |= flags[u]! & IS_OPEN;
  }
}

function totalAt(columns: Columns, u: number): void {
  const { engine, scratch } = columns;
  for (const nodes of [engine.base, engine.bonus, engine.penalty]) {
    for (const node of nodes) gatherNode(columns, node, u);
  }
  totalUp(engine, scratch.points);
  columns.totals[u] = scratch.points.totalMilli;
  columns.wholes[u] = scratch.points.applicableMilli;
  columns.totalFlags[u] = scratch.points.totalFlags;
}
