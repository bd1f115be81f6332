import type { RuleSetContent } from "../../src/schema/rule-set.ts";
import type { OracleCard, OracleInput, OracleNode } from "./card.ts";
import type { Context } from "./criterion.ts";
import { meanOf, scoreGroup, stateOf, sumOf, weightsOf } from "./group.ts";
import { halfUp, plus, type Q, times, whole, ZERO } from "./rational.ts";
import { soundFacts } from "./sound-facts.ts";

export type { OracleCard, OracleInput, OracleNode, OracleState, OracleTotal, OracleUnit } from "./card.ts";

/**
 * Scores one unit by `docs/scoring.md`, in BigInt fractions and with nothing shared with the engine. Of bonus and penalty
 * areas and all below them, only `state` and `earnedMilli` mean something. Where nothing applies (the total's
 * `applicableMilli` is 0) there is no number, and `earnedMilli` is 0.
 */
export function oracleScore(input: OracleInput): OracleCard {
  const { areas, rounding } = input.ruleSet;
  const nodes = new Map<string, OracleNode>();
  const facts = soundFacts(input.ruleSet.facts, input.facts);
  const context: Context = { ...input, facts, calendar: input.calendar ?? [], rounding, nodes };
  const score = (role: "bonus" | "penalty" | undefined) =>
    areas.filter((area) => area.role === role).map((area) => scoreGroup(area, context));
  const base = score(undefined);
  const bonus = score("bonus");
  const penalty = score("penalty");
  const bonusMilli = sumOf(bonus, (area) => area.earnedMilli);
  const penaltyMilli = sumOf(penalty, (area) => area.earnedMilli);
  const rolled = baseOf(input.ruleSet, base);
  const isOpen = stateOf([...base, ...bonus, ...penalty]) === "open";
  const exact = plus(rolled.earned, whole(bonusMilli - penaltyMilli));
  const total = {
    state: isOpen ? ("open" as const) : stateOf(base),
    earnedMilli: rolled.applicable === 0 ? 0 : Number(halfUp(exact, rounding.total)),
    applicableMilli: rolled.applicable,
    lostMilli: Number(halfUp(rolled.lost, 3)),
    openMilli: Number(halfUp(rolled.open, 3)),
    bonusMilli,
    penaltyMilli,
  };
  nodes.set("total", total);
  return { nodes, total };
}

interface Base {
  readonly earned: Q;
  readonly lost: Q;
  readonly open: Q;
  readonly applicable: number;
}

const NOTHING: Base = { earned: ZERO, lost: ZERO, open: ZERO, applicable: 0 };

/** The areas of the base rolled up and converted, nothing rounded yet. */
function baseOf({ total, areas }: RuleSetContent, base: readonly OracleNode[]): Base {
  const rebase = total?.rebaseToMilli;
  if (total && total.rollUp !== "sum") {
    if (rebase === undefined) throw new Error("a mean needs rebaseToMilli");
    const mean = meanOf(
      base,
      weightsOf(
        total.rollUp,
        areas.filter(({ role }) => !role),
      ),
    );
    return mean ? scaled(mean, whole(rebase), rebase) : NOTHING;
  }
  const applicable = sumOf(base, (area) => area.applicableMilli);
  if (applicable === 0) return NOTHING;
  const added = {
    earned: whole(sumOf(base, (area) => area.earnedMilli)),
    lost: whole(sumOf(base, (area) => area.lostMilli)),
    open: whole(sumOf(base, (area) => area.openMilli)),
  };
  if (rebase === undefined) return { ...added, applicable };
  return scaled(added, [BigInt(rebase), BigInt(applicable)], rebase);
}

function scaled({ earned, lost, open }: Omit<Base, "applicable">, by: Q, applicable: number): Base {
  return { earned: times(earned, by), lost: times(lost, by), open: times(open, by), applicable };
}
