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
import type { Shortfall } from "../scales/judgement.ts";
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
    ...emptyNode("total", "total", groupState(points.totalFlags)),
    maxMilli: baseMax,
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

function leafNode(source: TreeSource, leaf: Leaf): ScoreNode {
  const { index, node, part } = leaf;
  const { engine, answers, points } = source;
  const flags = points.flags[index] ?? 0;
  const [earnedMilli = 0, applicableMilli = 0] = [points.earned[index], points.applicable[index]];
  const state = leafState(flags);
  const base = {
    ...emptyNode(leafId(leaf), part ? "part" : "criterion", state),
    maxMilli: leaf.max,
    applicableMilli,
  };
  if (state === "tracked") return base;
  if (leaf.role && state !== "open")
    return groupRules(engine).sectionNode(source, leaf, { ...base, earnedMilli });
  if (state === "not-applicable") return exemptNode(source, base, node, earnedMilli);
  if (state === "open") {
    const judgement = judgeLeaf(engine, leaf, answers);
    const { missing, conflicts } = judgement.state === "open" ? judgement : { missing: [], conflicts: [] };
    return { ...base, openMilli: applicableMilli, missing, conflicts };
  }
  const lostMilli = applicableMilli - earnedMilli;
  const law = lawInForce(source, node.law);
  if (state === "no-occurrence") {
    const reason: Reason = { code: "no-occurrence-counts-zero", lostMilli, data: {}, facts: [], law };
    return { ...base, earnedMilli, lostMilli, reasons: lostMilli > 0 ? [reason] : [] };
  }
  if (lostMilli === 0) return { ...base, earnedMilli };
  const judgement = judgeLeaf(engine, leaf, answers);
  const shortfalls = judgement.state === "scored" ? judgement.shortfalls : [];
  return { ...base, earnedMilli, lostMilli, reasons: reasonsOf(shortfalls, lostMilli, law) };
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

function exemptNode(source: TreeSource, base: ScoreNode, node: CriterionNode, earnedMilli: Milli): ScoreNode {
  const { answers, asOf } = source;
  const law = node.appliesTo?.law ? [node.appliesTo.law] : lawInForce(source, node.law);
  const because = exemptBy(node.appliesTo, answers.unit, asOf) ?? "level";
  const lostMilli = base.applicableMilli - earnedMilli;
  const reason: Reason = { code: "not-applicable-counts-zero", lostMilli, data: {}, facts: [], law };
  return {
    ...base,
    earnedMilli,
    lostMilli,
    reasons: lostMilli > 0 ? [reason] : [],
    exempt: { because, law },
  };
}

function compositeNode(source: TreeSource, { index, max, children }: Branch, node: CriterionNode): ScoreNode {
  const { points } = source;
  const flags = points.flags[index] ?? 0;
  const [earnedMilli = 0, applicableMilli = 0] = [points.earned[index], points.applicable[index]];
  const isExempt = exemptBy(node.appliesTo, source.answers.unit, source.asOf) !== undefined;
  const base = { ...emptyNode(node.id, "criterion", leafState(flags)), maxMilli: max, applicableMilli };
  if (isExempt) return exemptNode(source, base, node, earnedMilli);
  const parts = [...children].map((child) => nodeAt(source, child));
  const openMilli = (flags & IS_OPEN) === 0 ? 0 : sumOf(parts, "openMilli");
  const byPolicy = parts.every((part) => part.applicableMilli === 0) && applicableMilli > 0;
  const lostMilli = byPolicy ? applicableMilli - earnedMilli : sumOf(parts, "lostMilli");
  const law = lawInForce(source, node.law);
  const reason: Reason = { code: "no-occurrence-counts-zero", lostMilli, data: {}, facts: [], law };
  return {
    ...base,
    state: byPolicy ? "no-occurrence" : groupState(flags),
    earnedMilli,
    lostMilli,
    openMilli,
    roundingMilli: applicableMilli - earnedMilli - lostMilli - openMilli,
    reasons: byPolicy && lostMilli > 0 ? [reason] : [],
    children: parts,
  };
}

function groupNode(source: TreeSource, branch: Branch): ScoreNode {
  const { points, engine } = source;
  const { index, children, max } = branch;
  const nodes = children.map((child) => nodeAt(source, child));
  const node = {
    ...emptyNode(branchId(branch), "group", groupState(points.flags[index] ?? 0)),
    maxMilli: max,
    applicableMilli: points.applicable[index] ?? 0,
    earnedMilli: points.earned[index] ?? 0,
    children: nodes,
  };
  return branch.isPlainSum && !branch.role
    ? summed(node, nodes)
    : groupRules(engine).groupNode(source, branch, node);
}

/** The articles that are in force on the day. */
function lawInForce({ engine, asOf }: TreeSource, keys: readonly string[]): readonly string[] {
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

function emptyNode(id: string, kind: ScoreNode["kind"], state: NodeState): ScoreNode {
  return {
    id,
    kind,
    state,
    maxMilli: 0,
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
