import type { ScaleKind } from "@kiemtra/core";
import { type Setting, type SettingUnit, scaleSettings } from "@kiemtra/core/schema";
import { scaleTitles, settingLabels } from "@kiemtra/i18n/scales";
import { quoteBlock } from "../conformance/quote-block.ts";
import { ruleKindSources } from "../conformance/rule-kind-sources.ts";
import { exampleSentence } from "./example-sentence.ts";
import { scaleExamples } from "./examples.ts";

const kinds = Object.keys(scaleSettings) as readonly ScaleKind[];

/** The list of scales, each with the sentence of its example. */
export function scaleIndexPage(): string {
  const rows = kinds.map((kind) => {
    const { vi, en } = scaleTitles[kind];
    return `| [\`${kind}\`](${kind}.md) | ${vi} | ${en} | ${exampleSentence(scaleExamples[kind].scale, "vi")} |`;
  });
  return [
    "# Scales",
    "",
    "How a criterion is judged. The rules are in [scoring.md](../scoring.md).",
    "",
    "| kind | tên | name | example |",
    "| --- | --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}

/** The page of each scale, by its kind. */
export function scalePages(): readonly (readonly [kind: ScaleKind, text: string])[] {
  return kinds.map((kind) => [kind, scalePage(kind)] as const);
}

function scalePage(kind: ScaleKind): string {
  const { purpose, scale, ruleKinds } = scaleExamples[kind];
  const quotes = ruleKindSources.filter(
    (source) => ruleKinds.includes(source.kind) && source.status !== "UNVERIFIED",
  );
  return [
    `# ${scaleTitles[kind].vi}`,
    "",
    `${scaleTitles[kind].en}, \`${kind}\`. ${purpose}`,
    "",
    "## Settings",
    "",
    ...settingsTable(kind),
    "",
    "## Example",
    "",
    "```json",
    JSON.stringify(scale, null, 2),
    "```",
    "",
    exampleSentence(scale, "vi"),
    "",
    exampleSentence(scale, "en"),
    "",
    ...(quotes.length > 0 ? ["## In practice", "", ...quotes.flatMap(quoteBlock)] : []),
  ].join("\n");
}

function settingsTable(kind: ScaleKind): readonly string[] {
  const settings = scaleSettings[kind];
  if (settings.length === 0) return ["None."];
  const rows = settings.map((setting) => {
    const label = settingLabels[kind][setting.path];
    const cells = [setting.min, setting.max, setting.default].map((value) => valueText(setting, value));
    return `| \`${setting.path}\` | ${label?.vi} | ${label?.en} | ${UNITS[setting.unit]} | ${cells.join(" | ")} |`;
  });
  return [
    "| path | tên | label | unit | lowest | highest | default |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...rows,
  ];
}

/** As it is written in a rule set: thousandths, or whole. */
function valueText({ unit }: Setting, value: number): string {
  return unit === "percent" && value > 0 ? `${value} (${value / 1000} %)` : String(value);
}

const UNITS: Readonly<Record<SettingUnit, string>> = {
  points: "points, thousandths",
  percent: "per cent, thousandths",
  number: "number, thousandths",
  count: "count",
  days: "days",
};
