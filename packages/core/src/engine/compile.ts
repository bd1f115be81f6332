import type { CalendarDay } from "../calendar/working-days.ts";
import { DomainError } from "../errors/domain-error.ts";
import type { LeafScale } from "../scales/judge-scale.ts";
import type { CriterionNode, GroupNode, RuleSetContent, RuleSetNode } from "../schema/rule-set.ts";
import type { CompositePart } from "../schema/scales/composite.ts";
import { commonRules } from "./common-rules.ts";
import type { Branch, Engine, Formulas, Judges, Leaf, OnceRule } from "./engine.ts";
import { type FactIndex, indexFacts } from "./fact-index.ts";
import { nodeIndex } from "./node-ids.ts";
import { NOT_APPLICABLE, NOT_OCCURRED, type NoCase } from "./ops/op.ts";
import { underPolicy } from "./policy.ts";
import type { Rules } from "./rules.ts";

/** What scoring needs beside the rule set: judges of plugins, and the calendar of working days. */
export interface CompileOptions {
  readonly judges?: Judges | undefined;
  readonly calendar?: readonly CalendarDay[] | undefined;
  /** What it is scored by; the common rules where nothing is said. */
  readonly rules?: Rules | undefined;
  /** An engine of an earlier edition: leaves whose node is the same object are taken over. */
  readonly previous?: Engine | undefined;
}

const NO_JUDGES: Judges = new Map();
const NO_DAYS: readonly CalendarDay[] = [];

/**
 * Lays a rule set out as leaves and branches, base areas first. With `formulas` leaves get one where their scale has one;
 * without, every leaf is judged exactly: the same points, slower, in less code. Throws
 * `DomainError("criterion-not-installed")` when a criterion needs a judge that is not there.
 */
export function layOut(ruleSet: RuleSetContent, options: CompileOptions, formulas?: Formulas): Engine {
  const { judges = NO_JUDGES, calendar = NO_DAYS, rules = commonRules, previous } = options;
  const hasFacts = previous?.ruleSet.facts === ruleSet.facts;
  const build: Build = {
    ruleSet,
    judges,
    formulas,
    facts: hasFacts ? previous.facts : indexFacts(ruleSet.facts),
    known: hasFacts && previous.ruleSet.rounding === ruleSet.rounding ? previous.leaves : [],
    criteria: [],
    leaves: [],
    branches: [],
  };
  const base = ruleSet.areas.filter(({ role }) => role === undefined);
  const sections = ruleSet.areas.filter(({ role }) => role !== undefined);
  const baseNodes = base.map((area) => addGroup(build, area, undefined));
  const baseBranches = build.branches.length;
  const sectionNodes = sections.map((area) => addGroup(build, area, area.role));
  const { criteria, leaves, branches, facts } = build;
  const indexOf = (node: number) => (node < 0 ? leaves.length + ~node : node);
  const parents = new Int32Array(leaves.length + branches.length).fill(-1);
  for (const branch of branches) {
    branch.index += leaves.length;
    branch.gateChild = branch.gateChild === NO_GATE ? -1 : indexOf(branch.gateChild);
    for (let k = 0; k < branch.children.length; k++) {
      branch.children[k] = indexOf(branch.children[k]!);
      parents[branch.children[k]!] = branch.index;
    }
  }
  const engine: Engine = {
    ruleSet,
    facts,
    calendar,
    judges,
    rules,
    formulas,
    criteria,
    leaves,
    branches,
    baseBranches,
    base: baseNodes.map(indexOf),
    bonus: sectionNodes.filter((_, at) => sections[at]?.role === "bonus").map(indexOf),
    penalty: sectionNodes.filter((_, at) => sections[at]?.role === "penalty").map(indexOf),
    baseWeights: base.map((area) => (ruleSet.total?.rollUp === "mean" ? 1000 : weightOf(area))),
    baseMax: base.reduce((sum, { maxMilli }) => sum + maxMilli, 0),
    once: NO_RULES,
    nodeCount: leaves.length + branches.length,
    parents,
  };
  const hasOnce = sections.length > 0 && criteria.some(({ onceWith }) => onceWith !== undefined);
  return hasOnce ? { ...engine, once: onceRules(engine) } : engine;
}

const NO_RULES: readonly OnceRule[] = [];
const NO_GATE = Number.MAX_SAFE_INTEGER;

type Growing = { -readonly [K in keyof Branch]: Branch[K] } & { children: number[] };

interface Build {
  readonly ruleSet: RuleSetContent;
  readonly judges: Judges;
  readonly formulas: Formulas | undefined;
  readonly facts: FactIndex;
  readonly known: readonly Leaf[];
  readonly criteria: CriterionNode[];
  readonly leaves: Leaf[];
  /** Numbered among themselves until all leaves are known; a child that is one of them is `~number`. */
  readonly branches: Growing[];
}

function addGroup(build: Build, group: GroupNode, role: GroupNode["role"]): number {
  const { rollUp, gate } = group;
  const children: number[] = [];
  const childMax: number[] = [];
  const weights: number[] = [];
  let spreads = false;
  let gateChild = NO_GATE;
  for (const child of group.children) {
    const node = child.kind === "group" ? addGroup(build, child, role) : addCriterion(build, child, role);
    children.push(node);
    childMax.push(child.maxMilli);
    weights.push(rollUp === "mean" ? 1000 : weightOf(child));
    if (child.kind === "criterion" && !role) spreads ||= isSpread(child);
    if (gate && nodeIdOf(child) === gate.child) gateChild = node;
  }
  build.branches.push({
    index: build.branches.length,
    node: group,
    composite: undefined,
    criterion: -1,
    max: group.maxMilli,
    children,
    childMax,
    weights,
    places: build.ruleSet.rounding.group,
    isPlainSum: rollUp === "sum" && gateChild === NO_GATE && !spreads,
    gateChild,
    spreads,
    role,
  });
  return ~(build.branches.length - 1);
}

/** The node of a criterion: its leaf, or the branch that adds its parts. */
function addCriterion(build: Build, node: CriterionNode, role: GroupNode["role"]): number {
  const { criteria, branches, judges, ruleSet } = build;
  const { scale } = node;
  const criterion = criteria.push(node) - 1;
  if (scale.kind === "judged" && !judges.has(node.criterion))
    throw new DomainError("criterion-not-installed", { criterion: node.criterion });
  if (scale.kind !== "composite") return addLeaf(build, node, criterion, undefined, role);
  branches.push({
    index: branches.length,
    node,
    composite: node,
    criterion,
    max: node.maxMilli,
    children: scale.parts.map((part) => addLeaf(build, node, criterion, part, role)),
    childMax: scale.parts.map(({ maxMilli }) => maxMilli),
    weights: scale.parts.map(() => 1000),
    places: ruleSet.rounding.component,
    isPlainSum: false,
    gateChild: NO_GATE,
    spreads: false,
    role,
  });
  return ~(branches.length - 1);
}

function addLeaf(
  { known, leaves, facts, ruleSet, formulas }: Build,
  node: CriterionNode,
  criterion: number,
  part: CompositePart | undefined,
  role: GroupNode["role"],
): number {
  const index = leaves.length;
  const before = known[index];
  const isSame =
    before?.node === node && before.part === part && before.criterion === criterion && before.role === role;
  leaves.push(
    isSame ? before : makeLeaf({ facts, ruleSet, formulas }, { index, criterion, node, part, role }),
  );
  return index;
}

type LeafPlace = Pick<Leaf, "index" | "criterion" | "node" | "part" | "role">;

function makeLeaf(
  { facts, ruleSet: { rounding }, formulas }: Pick<Engine, "facts" | "ruleSet" | "formulas">,
  { index, criterion, node, part, role }: LeafPlace,
): Leaf {
  const scale = part?.scale ?? (node.scale as LeafScale);
  const max = part?.maxMilli ?? node.maxMilli;
  const places = part ? rounding.part : rounding.component;
  const { whenNotApplicable } = node;
  const exempt = part ? NO_PART : underPolicy(whenNotApplicable, NOT_APPLICABLE, max, false);
  return {
    index,
    criterion,
    node,
    part,
    scale,
    max,
    places,
    op: node.coefficient ? undefined : formulas?.lower(scale, { max, places, facts }),
    noCase: underPolicy((part ?? node).whenNoOccurrence, NOT_OCCURRED, max, false),
    exempt,
    exemptByLevel:
      !part && whenNotApplicable === "full-by-level"
        ? underPolicy(whenNotApplicable, NOT_APPLICABLE, max, true)
        : exempt,
    role,
  };
}

const NO_PART: NoCase = { points: 0, flags: NOT_APPLICABLE };

/** The id by which a child of a group is named. */
export function nodeIdOf(node: RuleSetNode): string {
  return node.kind === "group" ? `group:${node.id}` : node.id;
}

function weightOf({ weightMilli = 1000 }: RuleSetNode): number {
  return weightMilli;
}

function isSpread({ whenNotApplicable, whenNoOccurrence }: CriterionNode): boolean {
  return whenNotApplicable === "spread" || whenNoOccurrence === "spread";
}

function onceRules(engine: Engine): readonly OnceRule[] {
  return engine.criteria.flatMap(({ id, onceWith }) => {
    const node = nodeIndex(engine, id);
    if (!onceWith || node === undefined) return [];
    return [{ node, others: onceWith.flatMap((other) => nodeIndex(engine, other) ?? []) }];
  });
}

/**
 * The engine with one criterion replaced by another edition of it: the same id, and as many parts. Throws `RangeError`
 * for anything else: the tree has another shape then, and has to be compiled as a whole.
 */
export function recompileCriterion(engine: Engine, node: CriterionNode): Engine {
  const at = nodeIndex(engine, node.id) ?? -1;
  const known = engine.leaves[at];
  const place = known?.criterion ?? engine.criteria.findIndex(({ id }) => id === node.id);
  const before = engine.criteria[place];
  if (!before || partsOf(before) !== partsOf(node)) throw new RangeError(`${node.id} has another shape`);
  const ruleSet = {
    ...engine.ruleSet,
    areas: engine.ruleSet.areas.map((area) => withNode(area, before, node)),
  };
  const parent = engine.branches[(engine.parents[at] ?? -1) - engine.leaves.length];
  if (!known || !parent || parent.spreads || isSpread(node)) {
    const { judges, calendar, rules } = engine;
    return layOut(ruleSet, { judges, calendar, rules, previous: engine }, engine.formulas);
  }
  const { index, criterion, part, role } = known;
  const leaf = makeLeaf({ ...engine, ruleSet }, { index, criterion, node, part, role });
  return {
    ...engine,
    ruleSet,
    criteria: engine.criteria.with(place, node),
    leaves: engine.leaves.with(at, leaf),
    branches: engine.branches.with(parent.index - engine.leaves.length, withChild(parent, at, node)),
  };
}

function partsOf({ scale }: CriterionNode): number {
  return scale.kind === "composite" ? scale.parts.length : 0;
}

function withChild(branch: Branch, child: number, node: CriterionNode): Branch {
  const at = branch.children.indexOf(child);
  const isMean = branch.node.kind === "group" && branch.node.rollUp === "mean";
  return {
    ...branch,
    childMax: branch.childMax.with(at, node.maxMilli),
    weights: branch.weights.with(at, isMean ? 1000 : weightOf(node)),
  };
}

function withNode(group: GroupNode, before: CriterionNode, after: CriterionNode): GroupNode {
  const { children } = group;
  for (let k = 0; k < children.length; k++) {
    const child = children[k]!;
    const next = child === before ? after : child.kind === "group" ? withNode(child, before, after) : child;
    if (next !== child) return { ...group, children: children.with(k, next) };
  }
  return group;
}
