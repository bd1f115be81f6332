import type { CalendarDay } from "../../src/calendar/working-days.ts";
import type { Coefficient, CriterionNode, Rounding } from "../../src/schema/rule-set.ts";
import type { CompositePart, PartScale } from "../../src/schema/scales/composite.ts";
import type { UnitRule } from "../../src/schema/unit-rule.ts";
import type { OracleInput, OracleNode, OracleState } from "./card.ts";
import { compare, halfUp, type Q, smaller, times, whole, ZERO } from "./rational.ts";
import { judge, type ScaleAnswer } from "./scale.ts";

/** A criterion before its siblings' maxima are shared out: what it earned exactly, of what maximum. */
export interface Draft {
  readonly state: OracleState;
  readonly max: bigint;
  readonly exact: Q;
  /** Its maximum that goes to its siblings. */
  readonly spread: bigint;
  /** A maximum given by policy is not rounded. */
  readonly isRounded: boolean;
  /** What is open of a composite that is open: the maxima of its open parts. Of anything else that is open, all is. */
  readonly open?: bigint;
}

/** All that scoring one rule set needs. */
export interface Context extends Omit<OracleInput, "calendar"> {
  readonly calendar: readonly CalendarDay[];
  readonly rounding: Rounding;
  readonly nodes: Map<string, OracleNode>;
}

type Policy = CriterionNode["whenNotApplicable"];

/** What a criterion earned before `spread`; the parts of a composite that applies are entered in the card. */
export function draftOf(node: CriterionNode, context: Context): Draft {
  if (node.scale.kind === "tracking") return unscored("tracked", "re-base", 0n);
  const max = BigInt(node.maxMilli);
  const obstacle = obstacleOf(node.appliesTo, context);
  if (obstacle) {
    const byLevel = obstacle === "level" ? "full" : "re-base";
    const policy = node.whenNotApplicable === "full-by-level" ? byLevel : node.whenNotApplicable;
    return unscored("not-applicable", policy, max);
  }
  if (node.scale.kind === "composite") return compositeOf(node, node.scale.parts, context);
  const answer =
    node.scale.kind === "judged"
      ? judged(node, context)
      : withCoefficient(node.scale, max, node.coefficient, context);
  return fromAnswer(answer, node.whenNoOccurrence, max);
}

/** The node of a draft whose maximum has grown by what its siblings gave up. */
export function finish(draft: Draft, grown: bigint, places: number): OracleNode {
  const max = draft.max + grown;
  const exact = grown > 0n ? times(draft.exact, [max, draft.max]) : draft.exact;
  const earned = draft.isRounded ? halfUp(exact, places) : exact[0] / exact[1];
  const open = draft.state === "open" ? openOf(draft, max) : 0n;
  return {
    state: draft.state,
    earnedMilli: Number(earned),
    applicableMilli: Number(max),
    lostMilli: Number(max - earned - open),
    openMilli: Number(open),
  };
}

/** Growth by `spread` is open to the same share as before; thousandths. */
function openOf({ open, max: old }: Draft, max: bigint): bigint {
  return open === undefined || max === old ? (open ?? max) : halfUp([open * max, old], 3);
}

function unscored(state: OracleState, policy: Policy, max: bigint): Draft {
  return {
    state,
    max: policy === "zero" || policy === "full" ? max : 0n,
    exact: policy === "full" ? whole(max) : ZERO,
    spread: policy === "spread" ? max : 0n,
    isRounded: false,
  };
}

function fromAnswer(answer: ScaleAnswer, policy: Policy, max: bigint): Draft {
  if (answer === "no-occurrence") return unscored("no-occurrence", policy, max);
  if (answer === "open") return { state: "open", max, exact: ZERO, spread: 0n, isRounded: true };
  return { state: "scored", max, exact: answer, spread: 0n, isRounded: true };
}

function judged(node: CriterionNode, { judges, facts }: Context): ScaleAnswer {
  const answer = judges?.get(node.criterion)?.(facts);
  if (!answer) throw new Error(`no judge of ${node.criterion}`);
  if (answer.state !== "scored") return answer.state;
  return times(whole(node.maxMilli), answer.points ?? ZERO);
}

function withCoefficient(
  scale: PartScale,
  max: bigint,
  coefficient: Coefficient | undefined,
  context: Context,
): ScaleAnswer {
  const factor = factorOf(coefficient, context);
  const requirement: Q = coefficient?.on === "requirement" ? factor : whole(1);
  const answer = judge(scale, { ...context, max: whole(max), requirement });
  if (typeof answer === "string" || coefficient?.on !== "points" || compare(answer, ZERO) < 0) return answer;
  return smaller(whole(max), times(answer, factor));
}

function factorOf(coefficient: Coefficient | undefined, { unit }: Context): Q {
  if (!coefficient) return whole(1);
  const held = unit.attributes?.[coefficient.attribute];
  const line = coefficient.values.find(({ is }) => is === held);
  return [BigInt(line?.percentMilli ?? coefficient.otherwisePercentMilli), 100_000n];
}

/** Parts carry the coefficient, each rounded; then their sum is rounded. */
function compositeOf(node: CriterionNode, parts: readonly CompositePart[], context: Context): Draft {
  const { component, part: partPlaces } = context.rounding;
  const done = parts.map((part) => {
    const max = BigInt(part.maxMilli);
    const answer = withCoefficient(part.scale, max, node.coefficient, context);
    const result = finish(fromAnswer(answer, part.whenNoOccurrence, max), 0n, partPlaces);
    context.nodes.set(`${node.id}.${part.key}`, result);
    return result;
  });
  const max = BigInt(done.reduce((sum, part) => sum + part.applicableMilli, 0));
  if (done.every(({ state, applicableMilli }) => state === "no-occurrence" && applicableMilli === 0))
    return unscored("no-occurrence", node.whenNoOccurrence, BigInt(node.maxMilli));
  const earned = done.reduce((sum, part) => sum + part.earnedMilli, 0);
  const sum = fromAnswer(whole(halfUp(whole(earned), component)), "re-base", max);
  if (!done.some(({ state }) => state === "open")) return sum;
  return { ...sum, state: "open", open: BigInt(done.reduce((all, part) => all + part.openMilli, 0)) };
}

/** Why a rule does not mean the unit; `undefined` where it does. */
function obstacleOf(rule: UnitRule | undefined, { unit, asOf }: Context): "level" | "other" | undefined {
  if (!rule) return undefined;
  if (rule.kinds && !rule.kinds.includes(unit.kind)) return "level";
  if (rule.types && !rule.types.includes(unit.type)) return "other";
  const holds = (rule.attributes ?? []).every(({ key, in: list }) => {
    const held = unit.attributes?.[key];
    return held !== undefined && list.includes(held);
  });
  if (!holds) return "other";
  const isInTime = (rule.from ?? "") <= asOf && asOf <= (rule.to ?? "9999-12-31");
  return isInTime ? undefined : "other";
}
