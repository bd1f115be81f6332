import type { FactKey, FactValue } from "../facts/fact-value.ts";
import type { CriterionNode, RuleSetContent } from "../schema/rule-set.ts";
import type { UnitRule } from "../schema/unit-rule.ts";
import type { Columns } from "./columns.ts";
import { appliesColumn, makeScratch, room, weigh } from "./columns.ts";
import { recompileCriterion } from "./compile.ts";
import { compile } from "./compile-formulas.ts";
import type { Engine } from "./engine.ts";
import { ANSWERED, encodeFact, UNANSWERED } from "./fact-index.ts";
import { branchId, leafId, nodeIndex, readsOf } from "./node-ids.ts";
import { runBranches, runLeaf, scoreColumns } from "./score-columns.ts";

/**
 * Scores with another edition of the same rule set: what did not change (the same node objects) is kept, what did is
 * computed again from the facts, and so is everything above it. A tree of another shape is scored anew.
 * Other rules of applicability are read off the units again.
 */
export function editColumns(columns: Columns, ruleSet: RuleSetContent): void {
  const before = columns.engine;
  const { judges, calendar, rules } = before;
  adopt(columns, compile(ruleSet, { judges, calendar, rules, previous: before }));
}

/** Takes another engine over: leaves that are the same objects keep their columns. */
function adopt(columns: Columns, after: Engine): void {
  const before = columns.engine;
  columns.engine = after;
  if (!hasSameApplicability(before, after)) {
    applyAnew(columns, before);
    scoreAfresh(columns);
    return;
  }
  if (!isSameShape(before, after)) {
    scoreAfresh(columns);
    return;
  }
  for (const leaf of after.leaves) {
    if (leaf === before.leaves[leaf.index]) continue;
    weigh(columns, leaf);
    runLeaf(columns, leaf, 0, columns.n);
  }
  runBranches(columns, after.branches, 0, columns.n);
}

/** Makes room for the nodes that there are now and scores everything from the facts. */
function scoreAfresh(columns: Columns): void {
  const { engine, n } = columns;
  const fresh = room(engine, n);
  for (const key of ["points", "flags", "applicable"] as const) {
    columns[key].length = 0;
    columns[key].push(...(fresh[key] as never[]));
  }
  columns.isQuick = new Uint8Array(engine.leaves.length);
  for (const leaf of engine.leaves) weigh(columns, leaf);
  columns.scratch = makeScratch(engine);
  scoreColumns(columns);
}

function hasSameApplicability(a: Engine, b: Engine): boolean {
  return (
    a.criteria.length === b.criteria.length &&
    a.criteria.every(
      ({ id, appliesTo }, at) =>
        id === b.criteria[at]!.id && isSameRule(appliesTo, b.criteria[at]!.appliesTo),
    )
  );
}

/** Usually the same object; a document that was read again holds equal ones. */
function isSameRule(a: UnitRule | undefined, b: UnitRule | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b));
}

/** Which criteria apply to which unit: as before for a criterion whose rule is the same, otherwise by the units. */
function applyAnew(columns: Columns, { criteria }: Engine): void {
  const known = new Map(
    criteria.map((node, at) => [node.id, { rule: node.appliesTo, column: columns.applies[at]! }]),
  );
  columns.applies = columns.engine.criteria.map(({ id, appliesTo }) => {
    const before = known.get(id);
    return before && isSameRule(before.rule, appliesTo) ? before.column : appliesColumn(columns, appliesTo);
  });
}

/**
 * Replaces one criterion (another maximum, other settings) and scores again what it touches: its own column and the
 * groups above it. The quickest edit: what a finger does that drags a weight.
 */
export function replaceCriterion(columns: Columns, node: CriterionNode): void {
  const before = columns.engine;
  const after = recompileCriterion(before, node);
  const leaf = after.leaves[nodeIndex(after, node.id) ?? -1];
  if (
    !leaf ||
    after.branches.length !== before.branches.length ||
    after.once.length > 0 ||
    after.parents !== before.parents ||
    !isSameRule(before.leaves[leaf.index]?.node.appliesTo, node.appliesTo)
  ) {
    adopt(columns, after);
    return;
  }
  columns.engine = after;
  weigh(columns, leaf);
  runLeaf(columns, leaf, 0, columns.n);
  runBranches(columns, above(after, leaf.index), 0, columns.n);
}

/** Records one fact of one unit and scores that unit again where it is read. `undefined` takes the answer back. */
export function editFact(columns: Columns, unit: number, key: FactKey, value: FactValue | undefined): void {
  const { engine, values, states, largest } = columns;
  const position = engine.facts.positions.get(key);
  if (position === undefined) return;
  const encoded = encodeFact(engine.facts.specs[position]!, value);
  values[position]![unit] = encoded ?? 0;
  states[position]![unit] = encoded === undefined ? UNANSWERED : ANSWERED;
  largest[position] = Math.max(largest[position]!, Math.abs(encoded ?? 0));
  for (const leaf of engine.leaves) {
    if (!readsOf(engine, leaf).includes(position)) continue;
    weigh(columns, leaf);
    runLeaf(columns, leaf, unit, unit + 1);
  }
  runBranches(columns, engine.branches, unit, unit + 1);
}

/** The branches above a leaf, nearest first. */
function above({ branches, parents }: Engine, leaf: number) {
  const path = [];
  const leaves = parents.length - branches.length;
  for (let node = parents[leaf]!; node >= 0; node = parents[node]!) path.push(branches[node - leaves]!);
  return path;
}

function isSameShape(a: Engine, b: Engine): boolean {
  return (
    a.facts === b.facts &&
    a.leaves.length === b.leaves.length &&
    a.branches.length === b.branches.length &&
    a.leaves.every((leaf, index) => leafId(leaf) === leafId(b.leaves[index]!)) &&
    a.branches.every(
      (branch, index) =>
        branchId(branch) === branchId(b.branches[index]!) &&
        branch.spreads === b.branches[index]!.spreads &&
        branch.children.every((child, k) => child === b.branches[index]!.children[k]),
    )
  );
}
