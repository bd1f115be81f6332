import { type FactSheet, findScoreNode, type Scorecard, type ScoreNode, score } from "@kiemtra/core";
import { exampleRuleSet } from "./example-rule-set.ts";
import type { RuleKindCase, RuleKindRow } from "./rule-kind-row.ts";

/** The facts of a case with their full keys. */
export function sheetOf({ facts }: RuleKindCase): FactSheet {
  const entries = Object.entries(facts).map(([key, value]) => [`example/${key}`, value] as const);
  return { values: Object.fromEntries(entries), clashes: [] };
}

/** Runs a case through the engine. */
export function scoreCase(row: RuleKindRow, entry: RuleKindCase): Scorecard {
  return score({
    ruleSet: exampleRuleSet(row, entry.maxMilli),
    unit: { id: "unit", kind: "commune", type: "xã", ...entry.unit },
    facts: sheetOf(entry),
    asOf: "2026-03-31",
  });
}

/** The criterion of a row, or the total where the row is about it. */
export function nodeOfRow(row: RuleKindRow, { total }: Scorecard): ScoreNode {
  const node = "areas" in row.rule ? total : findScoreNode(total, "criterion");
  if (!node) throw new Error("the criterion was not scored");
  return node;
}
