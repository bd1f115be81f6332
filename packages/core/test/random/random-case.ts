import type { OracleInput } from "../oracle/card.ts";
import { CALENDAR, randomFacts } from "./random-facts.ts";
import { randomRuleSet } from "./random-rule-set.ts";
import type { RandomSource } from "./source.ts";
import { randomAsOf, randomUnit } from "./units.ts";

export { criteriaOf, groupsOf, randomEdit } from "./random-edit.ts";
export { CALENDAR, randomFactEdit, randomFacts } from "./random-facts.ts";
export { randomRuleSet } from "./random-rule-set.ts";
export { type RandomSource, randomSource } from "./source.ts";
export { randomAsOf, randomUnit } from "./units.ts";

/** A rule set with a unit, facts, a day and a calendar. */
export function randomCase(random: RandomSource): Required<Omit<OracleInput, "judges">> {
  const ruleSet = randomRuleSet(random);
  return {
    ruleSet,
    unit: randomUnit(random),
    facts: randomFacts(random, ruleSet),
    asOf: randomAsOf(random),
    calendar: random.chance(80) ? CALENDAR : [],
  };
}
