import type { IsoDate } from "../calendar/working-days.ts";
import type { Answers } from "../engine/answers.ts";
import type { Branch, Engine, Leaf } from "../engine/engine.ts";
import { judgeLeaf } from "../engine/judge-leaf.ts";
import { branchId, leafId, nodeIndex } from "../engine/node-ids.ts";
import { APPLIES, IS_OPEN, NOT_APPLICABLE, NOT_OCCURRED } from "../engine/ops/op.ts";
import type { Points } from "../engine/points.ts";
import { groupRules } from "../engine/rules.ts";
import type { Milli } from "../points/points.ts";
import { shareOut } from "../points/share-out.ts";
import type { ReasonCode, Shortfall } from "../scales/judgement.ts";
import type { CriterionNode } from "../schema/rule-set.ts";
import { exemptBy } from "./applies-to.ts";
import type { NodeState, Reason, ScoreNode } from "./scorecard.ts";
import type { TreeSource } from "./tree-source.ts";

/** The scorecard's tree: points from the engine, reasons from the exact judges, only where points were not reached. */
export function makeTree(engine: Engine, answers: Answers, points: Points, asOf: IsoDate): ScoreNode {
  const source: TreeSource = { engine, answers, points, asOf };
  const { ruleSet, baseMax, bonus, penalty } = engine;
  const children = ruleSet.areas.map(({ id }) => nodeAt(source, nodeIndex(engine, `group:${id}`) ?? -1));
  const node = {
    ...emptyNode({ id: "total", kind: "total", state: groupState(points.totalFlags), maxMilli: baseMax }),
    applicableMilli: points.applicableMilli,
    earnedMilli: points.totalMilli,
    children,
  };
  return ruleSet.total || bonus.length + penalty.length > 0
    ? groupRules(engine).totalNode(source, node)
    : summed(node, children);
}

/** A node that adds its children: lost and open are theirs, the rest is rounding. */
export function summed(node: ScoreNode, counting: readonly ScoreNode[]): ScoreNode {
  const lostMilli = sumOf(counting, "lostMilli");
  const openMilli = sumOf(counting, "openMilli");
  const roundingMilli = node.applicableMilli - node.earnedMilli - lostMilli - openMilli;
  return { ...node, lostMilli, openMilli, roundingMilli };
}

function nodeAt(source: TreeSource, index: number): ScoreNode {
  const { leaves, branches } = source.engine;
  const leaf = leaves[index];
  if (leaf) return leafNode(source, leaf);
  const branch = branches[index - leaves.length];
  if (!branch) throw new RangeError(`no node ${index}`);
  return branch.composite ? compositeNode(source, branch, branch.composite) : groupNode(source, branch);
}

/** A node with the points that the engine found, and nothing explained yet. */
function startOf(
  { points }: TreeSource,
  index: number,
  node: Pick<ScoreNode, "id" | "kind" | "state" | "maxMilli">,
) {
  return {
    ...emptyNode(node),
    applicableMilli: points.applicable[index] ?? 0,
    earnedMilli: points.earned[index] ?? 0,
  };
}

function leafNode(source: TreeSource, leaf: Leaf): ScoreNode {
  const { index, node, part, max: maxMilli } = leaf;
  const { engine, answers, points } = source;
  const state = leafState(points.flags[index] ?? 0);
  const base = startOf(source, index, {
    id: leafId(leaf),
    kind: part ? "part" : "criterion",
    state,
    maxMilli,
  });
  if (state === "tracked") return base;
  if (state === "open") {
    const judgement = judgeLeaf(engine, leaf, answers);
    const { missing, conflicts } = judgement.state === "open" ? judgement : base;
    return { ...base, openMilli: base.applicableMilli, missing, conflicts };
  }
  if (leaf.role) return groupRules(engine).sectionNode(source, leaf, base);
  if (state === "not-applicable") return exemptNode(source, base, node);
  const law = lawInForce(source, node.law);
  if (state === "no-occurrence") return lostByPolicy(base, "no-occurrence-counts-zero", law);
  const lostMilli = base.applicableMilli - base.earnedMilli;
  if (lostMilli === 0) return base;
  const judgement = judgeLeaf(engine, leaf, answers);
  const shortfalls = judgement.state === "scored" ? judgement.shortfalls : [];
  return { ...base, lostMilli, reasons: reasonsOf(shortfalls, lostMilli, law) };
}

/** What a policy takes is one reason. */
function lostByPolicy(base: ScoreNode, code: ReasonCode, law: readonly string[]): ScoreNode {
  const lostMilli = base.applicableMilli - base.earnedMilli;
  return {
    ...base,
    lostMilli,
    reasons: lostMilli > 0 ? [{ code, lostMilli, data: {}, facts: [], law }] : [],
  };
}

function reasonsOf(
  shortfalls: readonly Shortfall[],
  lostMilli: Milli,
  law: readonly string[],
): readonly Reason[] {
  const shares = shareOut(
    lostMilli,
    shortfalls.map(({ weight }) => weight),
  );
  return shortfalls.map(
    ({ code, data, facts, regain }, index): Reason => ({
      code,
      lostMilli: shares[index] ?? 0,
      data,
      facts,
      law,
      ...(regain && { regain }),
    }),
  );
}

function exemptNode(source: TreeSource, base: ScoreNode, { appliesTo, law: own }: CriterionNode): ScoreNode {
  const law = lawInForce(source, appliesTo?.law ? [appliesTo.law] : own);
  const because = exemptBy(appliesTo, source.answers.unit, source.asOf) ?? "level";
  return { ...lostByPolicy(base, "not-applicable-counts-zero", law), exempt: { because, law } };
}

function compositeNode(source: TreeSource, { index, max, children }: Branch, node: CriterionNode): ScoreNode {
  const flags = source.points.flags[index] ?? 0;
  const base = startOf(source, index, {
    id: node.id,
    kind: "criterion",
    state: leafState(flags),
    maxMilli: max,
  });
  if (exemptBy(node.appliesTo, source.answers.unit, source.asOf)) return exemptNode(source, base, node);
  const parts = children.map((child) => nodeAt(source, child));
  const isByPolicy = base.applicableMilli > 0 && parts.every((part) => part.applicableMilli === 0);
  const whole = { ...base, state: groupState(flags), children: parts };
  if (!isByPolicy && base.applicableMilli !== sumOf(parts, "applicableMilli"))
    return groupRules(source.engine).grownNode(whole);
  return isByPolicy
    ? { ...lostByPolicy(base, "no-occurrence-counts-zero", lawInForce(source, node.law)), children: parts }
    : summed(whole, parts);
}

function groupNode(source: TreeSource, branch: Branch): ScoreNode {
  const { index, children: nodes, max: maxMilli } = branch;
  const children = nodes.map((child) => nodeAt(source, child));
  const state = groupState(source.points.flags[index] ?? 0);
  const node = {
    ...startOf(source, index, { id: branchId(branch), kind: "group", state, maxMilli }),
    children,
  };
  return branch.isPlainSum && !branch.role
    ? summed(node, children)
    : groupRules(source.engine).groupNode(source, branch, node);
}

/** The articles that are in force on the day. */
export function lawInForce({ engine, asOf }: TreeSource, keys: readonly string[]): readonly string[] {
  return keys.filter((key) => {
    const law = engine.ruleSet.law[key];
    return !law || ((law.inForceFrom ?? "") <= asOf && asOf <= (law.inForceTo ?? "9999-12-31"));
  });
}

function leafState(flags: number): NodeState {
  if ((flags & IS_OPEN) !== 0) return "open";
  if ((flags & NOT_OCCURRED) !== 0) return "no-occurrence";
  if ((flags & NOT_APPLICABLE) !== 0) return "not-applicable";
  return (flags & APPLIES) !== 0 ? "scored" : "tracked";
}

/** One open child leaves the group open; where nothing counts there is no score. */
function groupState(flags: number): NodeState {
  if ((flags & IS_OPEN) !== 0) return "open";
  return (flags & APPLIES) !== 0 ? "scored" : leafState(flags);
}

function emptyNode(node: Pick<ScoreNode, "id" | "kind" | "state" | "maxMilli">): ScoreNode {
  return {
    ...node,
    applicableMilli: 0,
    earnedMilli: 0,
    lostMilli: 0,
    openMilli: 0,
    roundingMilli: 0,
    reasons: [],
    missing: [],
    conflicts: [],
    children: [],
  };
}

/** Adds one figure of several nodes. */
export function sumOf(
  nodes: readonly ScoreNode[],
  key: "earnedMilli" | "lostMilli" | "openMilli" | "applicableMilli",
): Milli {
  return nodes.reduce((total, node) => total + node[key], 0);
}
