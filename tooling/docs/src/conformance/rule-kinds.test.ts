import { listScoreNodes } from "@kiemtra/core";
import { ruleSetContentSchema } from "@kiemtra/core/schema";
import { explainConflict, explainReason, labelOf } from "@kiemtra/i18n";
import { describe, expect, it } from "vitest";
import { exampleFacts } from "../scales/example-facts.ts";
import { exampleRuleSet } from "./example-rule-set.ts";
import type { RuleKindCase } from "./rule-kind-row.ts";
import { ruleKinds, strayRows } from "./rule-kinds.ts";
import { nodeOfRow, scoreCase, sheetOf } from "./score-case.ts";

it("maps every kind of rule that was met, and no other", () => {
  expect(ruleKinds).toHaveLength(30);
  expect(strayRows).toEqual([]);
});

describe.each(ruleKinds)("$kind", (row) => {
  it("is a rule set that the schema accepts", () => {
    const ruleSet = exampleRuleSet(row, row.cases[0].maxMilli);
    expect(ruleSetContentSchema.parse(ruleSet)).toEqual(ruleSet);
  });

  it.each(row.cases)("scores: $name", (entry) => {
    const { state = "scored", maxMilli, earnedMilli } = entry;
    const node = nodeOfRow(row, scoreCase(row, entry));
    expect(node).toMatchObject({ state, maxMilli, earnedMilli, ...applicableOf(entry) });
  });

  it.each(row.cases)("says why in both languages, with every place filled in: $name", (entry) => {
    const nodes = listScoreNodes(scoreCase(row, entry).total);
    const words = (["vi", "en"] as const).flatMap((locale) => {
      const speaker = { locale, label: labelOf(exampleFacts, locale) };
      const reasons = nodes.flatMap(({ reasons }) => reasons.map((reason) => explainReason(reason, speaker)));
      const conflicts = nodes.flatMap((node) => node.conflicts);
      return [
        ...reasons.flatMap(({ why, regain = "" }) => [why, regain]),
        ...conflicts.map((conflict) => explainConflict(conflict, sheetOf(entry), speaker)),
      ];
    });
    expect(words.filter((text) => /[{}]|undefined|NaN|example\//.test(text))).toEqual([]);
  });
});

function applicableOf({ applicableMilli }: RuleKindCase): Pick<RuleKindCase, "applicableMilli"> {
  return applicableMilli === undefined ? {} : { applicableMilli };
}
