import type { ScoredUnit } from "@kiemtra/core";
import { formatPoints } from "@kiemtra/i18n";
import { exampleSentence } from "../scales/example-sentence.ts";
import { quoteBlock } from "./quote-block.ts";
import type { CriterionRule, RuleKindCase, RuleKindRow } from "./rule-kind-row.ts";
import type { RuleKindSource } from "./rule-kind-sources.ts";
import { ruleKinds } from "./rule-kinds.ts";

/** Every kind of rule met in practice: how it is expressed, and the cases that run as tests. */
export function conformancePage(): string {
  const rows = ruleKinds.map(({ kind, meaning, how }) => `| [${kind}](#${kind}) | ${meaning} | ${how} |`);
  return [
    "# Kinds of rule",
    "",
    `The ${ruleKinds.length} kinds of scoring rule met in published criteria, and how each is expressed. Every case below is a test that runs through the engine (\`tooling/docs/src/conformance\`). Facts carry the prefix \`example/\`.`,
    "",
    "| kind | meaning | expressed with |",
    "| --- | --- | --- |",
    ...rows,
    "",
    ...ruleKinds.flatMap(section),
  ].join("\n");
}

function section(row: RuleKindSource & RuleKindRow): readonly string[] {
  return [
    `## ${row.kind}`,
    "",
    `${row.meaning}.`,
    "",
    ...quoteBlock(row),
    `Expressed with: ${row.how}.`,
    "",
    "```json",
    JSON.stringify("areas" in row.rule ? row.rule : nodeOf(row.rule), null, 2),
    "```",
    "",
    ...("areas" in row.rule ? [] : [exampleSentence(row.rule.scale, "vi"), ""]),
    "| case | facts | maximum | earned | state |",
    "| --- | --- | --- | --- | --- |",
    ...row.cases.map((entry) => caseRow(entry)),
    "",
  ];
}

/** A rule that is its scale alone is shown as the scale. */
function nodeOf(rule: CriterionRule): CriterionRule | CriterionRule["scale"] {
  return Object.keys(rule).length > 1 ? rule : rule.scale;
}

function caseRow({ name, facts, unit, maxMilli, earnedMilli, state = "scored" }: RuleKindCase): string {
  const given = Object.entries(facts).map(([key, value]) => `${key} = ${String(value).trim() || "blank"}`);
  const cells = [[...given, ...unitWords(unit)].join(", ") || "none", pointsOf(maxMilli)];
  return `| ${name} | ${cells.join(" | ")} | ${pointsOf(earnedMilli)} | ${state} |`;
}

function unitWords(unit: Partial<ScoredUnit> = {}): readonly string[] {
  const { kind, type, attributes = {} } = unit;
  const words = Object.entries(attributes).map(([key, value]) => `${key}: ${value}`);
  return [...(kind ? [`unit: ${kind} (${type})`] : []), ...words];
}

function pointsOf(milli: number): string {
  return formatPoints(milli, "vi");
}
