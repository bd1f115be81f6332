import type { Branch, Leaf } from "../engine/engine.ts";
import { bestChild, isGateOpen } from "../engine/group-points.ts";
import { readsOf } from "../engine/node-ids.ts";
import { fraction } from "../points/fraction.ts";
import type { Milli } from "../points/points.ts";
import { roundHalfUp } from "../points/round-half-up.ts";
import { exemptBy } from "./applies-to.ts";
import { lawInForce, summed, sumOf } from "./make-tree.ts";
import type { Reason, ScoreNode } from "./scorecard.ts";
import type { TreeSource } from "./tree-source.ts";

/** The total with sections, a mean or a conversion to a scale. */
export function totalNode(source: TreeSource, node: ScoreNode): ScoreNode {
  const { engine, points } = source;
  const { bonus, penalty, ruleSet } = engine;
  const base = node.children.filter((_, at) => ruleSet.areas[at]?.role === undefined);
  const amounts = totalAmounts(source, base);
  const { bonusMilli, penaltyMilli } = points;
  const earned = node.earnedMilli - bonusMilli + penaltyMilli;
  return {
    ...node,
    maxMilli: ruleSet.total?.rebaseToMilli ?? node.maxMilli,
    ...amounts,
    roundingMilli: amounts.applicableMilli - earned - amounts.lostMilli - amounts.openMilli,
    ...(bonus.length + penalty.length > 0 && { bonusMilli, penaltyMilli }),
  };
}

/** A composite whose maximum siblings enlarged: what it lost grew with it. */
export function grownNode(node: ScoreNode): ScoreNode {
  const own = summed(node, node.children);
  const whole = sumOf(node.children, "applicableMilli");
  const grow = (milli: Milli) =>
    roundHalfUp(fraction(BigInt(milli) * BigInt(node.applicableMilli), whole), 3);
  const [lostMilli, openMilli] = [grow(own.lostMilli), grow(own.openMilli)];
  const roundingMilli = node.applicableMilli - node.earnedMilli - lostMilli - openMilli;
  return { ...own, lostMilli, openMilli, roundingMilli };
}

/** A group that is more than a plain sum, or a section. */
export function groupNode({ points }: TreeSource, branch: Branch, node: ScoreNode): ScoreNode {
  const { node: own, children, weights, max, role, gateChild } = branch;
  if (role || own.kind !== "group") return { ...node, openMilli: sumOf(node.children, "openMilli") };
  if (own.rollUp === "mean" || own.rollUp === "weighted-mean") {
    const { lostMilli, openMilli } = meanAmounts(node.children, weights, max);
    const roundingMilli = node.applicableMilli - node.earnedMilli - lostMilli - openMilli;
    return { ...node, lostMilli, openMilli, roundingMilli };
  }
  if (own.rollUp === "best-of") {
    const best = bestChild(children, points.earned, points.flags);
    return summed(
      node,
      node.children.filter((_, at) => children[at] === best),
    );
  }
  if (gateChild < 0 || !own.gate || isGateOpen(gateChild, own.gate.atLeastPercentMilli, points))
    return summed(node, node.children);
  const reason = gateReason(
    own.gate,
    node.children.filter((_, at) => children[at] !== gateChild),
  );
  const sum = summed(node, node.children);
  return {
    ...sum,
    lostMilli: sum.lostMilli + reason.lostMilli,
    roundingMilli: sum.roundingMilli - reason.lostMilli,
    reasons: [reason],
  };
}

/** What a closed gate takes: all that the other children earned. */
function gateReason(
  { child, atLeastPercentMilli }: { readonly child: string; readonly atLeastPercentMilli: number },
  others: readonly ScoreNode[],
): Reason {
  const data = { child, atLeast: atLeastPercentMilli };
  const lostMilli = sumOf(others, "earnedMilli");
  return {
    code: "gate-not-passed",
    lostMilli,
    data,
    facts: [],
    law: [],
    regain: { code: "open-gate", data },
  };
}

/** An item of a bonus or penalty section: what it takes is a record; what a bonus did not reach is no loss. */
export function sectionNode(source: TreeSource, leaf: Leaf, node: ScoreNode): ScoreNode {
  const { engine, answers, asOf } = source;
  const { appliesTo } = leaf.node;
  const law = lawInForce(source, leaf.node.law);
  const because = node.state === "not-applicable" ? exemptBy(appliesTo, answers.unit, asOf) : undefined;
  const exempt = because && { because, law: appliesTo?.law ? lawInForce(source, [appliesTo.law]) : law };
  const own = { ...node, ...(exempt && { exempt }) };
  if (leaf.role === "bonus" || node.earnedMilli <= 0) return own;
  const facts = readsOf(engine, leaf).flatMap((position) => engine.facts.specs[position]?.key ?? []);
  const reason: Reason = { code: "penalised", lostMilli: node.earnedMilli, data: {}, facts, law };
  return { ...own, reasons: [reason] };
}

type Amounts = Pick<ScoreNode, "applicableMilli" | "lostMilli" | "openMilli">;

/** Applicable, lost and open of the base, converted to the scale of the total. */
function totalAmounts({ engine: { ruleSet, baseWeights } }: TreeSource, base: readonly ScoreNode[]): Amounts {
  const scale = ruleSet.total?.rebaseToMilli;
  if (ruleSet.total && ruleSet.total.rollUp !== "sum") {
    const max = scale ?? base.reduce((sum, { maxMilli }) => sum + maxMilli, 0);
    return meanAmounts(base, baseWeights, max);
  }
  const whole = sumOf(base, "applicableMilli");
  const amounts = { lostMilli: sumOf(base, "lostMilli"), openMilli: sumOf(base, "openMilli") };
  if (scale === undefined || whole === 0) return { applicableMilli: whole, ...amounts };
  const convert = (milli: Milli) => roundHalfUp(fraction(BigInt(milli) * BigInt(scale), whole), 3);
  return {
    applicableMilli: scale,
    lostMilli: convert(amounts.lostMilli),
    openMilli: convert(amounts.openMilli),
  };
}

/** Lost and open under a mean: each child's share of its maximum, weighted, in thousandths of the whole. */
function meanAmounts(nodes: readonly ScoreNode[], weights: readonly number[], max: Milli): Amounts {
  const counting = nodes
    .map((node, at) => ({ node, weight: BigInt(weights[at] ?? 0) }))
    .filter(({ node }) => node.applicableMilli > 0);
  const total = counting.reduce((sum, { weight }) => sum + weight, 0n);
  if (total === 0n) return { applicableMilli: 0, lostMilli: 0, openMilli: 0 };
  const mean = (key: "lostMilli" | "openMilli") => {
    let [n, d] = [0n, 1n];
    for (const { node, weight } of counting) {
      const whole = BigInt(node.applicableMilli);
      n = n * whole + BigInt(node[key]) * weight * d;
      d *= whole;
    }
    return roundHalfUp(fraction(n * BigInt(max), d * total), 3);
  };
  return { applicableMilli: max, lostMilli: mean("lostMilli"), openMilli: mean("openMilli") };
}
