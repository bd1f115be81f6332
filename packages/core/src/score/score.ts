import type { IsoDate } from "../calendar/working-days.ts";
import { withDerivedCounts } from "../facts/fact-sheet.ts";
import type { FactSheet } from "../facts/fact-value.ts";
import type { GroupNode, RuleSetContent } from "../schema/rule-set.ts";
import type { ScoredUnit } from "./applies-to.ts";
import { sumUp } from "./roll-up.ts";
import { type ScoreContext, scoreCriterion } from "./score-criterion.ts";
import type { Scorecard, ScoreNode } from "./scorecard.ts";

/** All that a score depends on. No clock, no database, no network. */
export interface ScoreInput {
  readonly ruleSet: RuleSetContent;
  readonly unit: ScoredUnit;
  readonly facts: FactSheet;
  readonly asOf: IsoDate;
}

/** Scores one unit. The same input gives the same bytes on the phone, in the server and on the command line. */
export function score({ ruleSet, unit, facts, asOf }: ScoreInput): Scorecard {
  const context: ScoreContext = { unit, asOf, rounding: ruleSet.rounding };
  const sheet = withDerivedCounts(facts, ruleSet.facts);
  const areas = ruleSet.areas.map((area) => scoreGroup(area, sheet, context));
  const maxMilli = ruleSet.areas.reduce((sum, area) => sum + area.maxMilli, 0);
  const total = sumUp({ id: "total", kind: "total", maxMilli }, areas, ruleSet.rounding.total);
  return { schema: "kiemtra/scorecard/1", ruleSet: ruleSet.id, unit: unit.id, asOf, total };
}

function scoreGroup(group: GroupNode, sheet: FactSheet, context: ScoreContext): ScoreNode {
  const children = group.children.map((child) =>
    child.kind === "group" ? scoreGroup(child, sheet, context) : scoreCriterion(child, sheet, context),
  );
  const base = { id: `group:${group.id}`, kind: "group" as const, maxMilli: group.maxMilli };
  return sumUp(base, children, context.rounding.group);
}
