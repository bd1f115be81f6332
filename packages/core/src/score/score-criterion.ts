import type { IsoDate } from "../calendar/working-days.ts";
import type { FactSheet } from "../facts/fact-value.ts";
import type { Milli, Places } from "../points/points.ts";
import { roundHalfUp } from "../points/round-half-up.ts";
import { shareOut } from "../points/share-out.ts";
import { judgeScale } from "../scales/judge-scale.ts";
import type { Judgement, ReasonCode } from "../scales/judgement.ts";
import type { CriterionNode, Rounding } from "../schema/rule-set.ts";
import type { Policy, ScaleOf } from "../schema/scale.ts";
import { appliesTo, type ScoredUnit } from "./applies-to.ts";
import { sumUp } from "./roll-up.ts";
import type { NodeState, Reason, ScoreNode } from "./scorecard.ts";

/** What a node is scored under: the unit, the day and the rounding of its rule set. */
export interface ScoreContext {
  readonly unit: ScoredUnit;
  readonly asOf: IsoDate;
  readonly rounding: Rounding;
}

type Base = Pick<ScoreNode, "id" | "kind" | "maxMilli">;

/** Scores one criterion, with its composite parts. */
export function scoreCriterion(node: CriterionNode, sheet: FactSheet, context: ScoreContext): ScoreNode {
  const base: Base = { id: node.id, kind: "criterion", maxMilli: node.maxMilli };
  if (!appliesTo(node.appliesTo, context.unit, context.asOf)) {
    const law = node.appliesTo?.law ? [node.appliesTo.law] : node.law;
    return underPolicy(base, "not-applicable", node.whenNotApplicable, "not-applicable-counts-zero", law);
  }
  if (node.scale.kind === "tracking") return emptyNode(base, "tracked");
  if (node.scale.kind === "composite") return scoreComposite(node, node.scale, sheet, context);
  const judgement = judgeScale(node.scale, node.maxMilli, sheet);
  return fromJudgement(base, judgement, context.rounding.component, node.whenNoOccurrence, node.law);
}

function scoreComposite(
  node: CriterionNode,
  scale: ScaleOf<"composite">,
  sheet: FactSheet,
  { rounding }: ScoreContext,
): ScoreNode {
  const parts = scale.parts.map((part) =>
    fromJudgement(
      { id: `${node.id}.${part.key}`, kind: "part", maxMilli: part.maxMilli },
      judgeScale(part.scale, part.maxMilli, sheet),
      rounding.part,
      part.whenNoOccurrence,
      node.law,
    ),
  );
  return sumUp({ id: node.id, kind: "criterion", maxMilli: node.maxMilli }, parts, rounding.component);
}

function fromJudgement(
  base: Base,
  judgement: Judgement,
  places: Places,
  whenNoOccurrence: Policy,
  law: readonly string[],
): ScoreNode {
  switch (judgement.state) {
    case "tracked":
      return emptyNode(base, "tracked");
    case "no-occurrence":
      return underPolicy(base, "no-occurrence", whenNoOccurrence, "no-occurrence-counts-zero", law);
    case "open": {
      const { missing, conflicts } = judgement;
      return {
        ...emptyNode(base, "open"),
        applicableMilli: base.maxMilli,
        openMilli: base.maxMilli,
        missing,
        conflicts,
      };
    }
    case "scored":
      return scoredNode(base, judgement, places, law);
  }
}

function scoredNode(
  base: Base,
  { earned, shortfalls }: Extract<Judgement, { state: "scored" }>,
  places: Places,
  law: readonly string[],
): ScoreNode {
  const earnedMilli = roundHalfUp(earned, places);
  const lostMilli = base.maxMilli - earnedMilli;
  const shares = shareOut(
    lostMilli,
    shortfalls.map((shortfall) => shortfall.weight),
  );
  const reasons = shortfalls.map(
    ({ code, data, facts, regain }, index): Reason => ({
      code,
      lostMilli: shares[index] ?? 0,
      data,
      facts,
      law,
      ...(regain && { regain }),
    }),
  );
  return { ...emptyNode(base, "scored"), applicableMilli: base.maxMilli, earnedMilli, lostMilli, reasons };
}

function underPolicy(
  base: Base,
  state: NodeState,
  policy: Policy,
  code: ReasonCode,
  law: readonly string[],
): ScoreNode {
  const node = emptyNode(base, state);
  switch (policy) {
    case "re-base":
      return node;
    case "full":
      return { ...node, applicableMilli: base.maxMilli, earnedMilli: base.maxMilli };
    case "zero": {
      const lostMilli: Milli = base.maxMilli;
      const reasons: Reason[] = lostMilli > 0 ? [{ code, lostMilli, data: {}, facts: [], law }] : [];
      return { ...node, applicableMilli: base.maxMilli, lostMilli, reasons };
    }
  }
}

function emptyNode(base: Base, state: NodeState): ScoreNode {
  return {
    ...base,
    state,
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
