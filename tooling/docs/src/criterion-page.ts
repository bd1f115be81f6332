import { factsOfScale, type Scale } from "@kiemtra/core";
import type { CriterionSpec, PluginTexts } from "@kiemtra/plugin-kit";
import type { LoadedPlugin } from "@kiemtra/registry";

/** The page of a plugin: what it judges, its criteria, facts, law and findings. */
export function pluginPage({ plugin, languages: { vi, en } }: LoadedPlugin): string {
  const criteria = plugin.criteria.map(
    ({ key }) => `- [${vi[`criterion.${key}`]}](${key}.md) · ${en[`criterion.${key}`]}`,
  );
  const facts = plugin.facts.map(
    ({ key, kind }) => `| \`${plugin.id}/${key}\` | ${kind} | ${vi[`fact.${key}`]} | ${en[`fact.${key}`]} |`,
  );
  const findings = plugin.findings.map(
    ({ key, kind }) => `- ${kind === "good-practice" ? "Ưu điểm" : "Tồn tại"}: ${vi[`finding.${key}`]}`,
  );
  return [
    `# ${vi["plugin.title"]}`,
    "",
    `${vi["plugin.description"]}. (${en["plugin.title"]}: ${en["plugin.description"]}.)`,
    "",
    `Plugin \`${plugin.id}\` ${plugin.version}, contract ${plugin.contract}.`,
    "",
    "## Criteria",
    "",
    ...criteria,
    "",
    "## Facts",
    "",
    "| key | kind | nội dung | in English |",
    "| --- | --- | --- | --- |",
    ...facts,
    "",
    ...(findings.length > 0 ? ["## Findings", "", ...findings, ""] : []),
  ].join("\n");
}

/** The page of one criterion. */
export function criterionPage(
  { plugin, languages: { vi, en } }: LoadedPlugin,
  criterion: CriterionSpec,
): string {
  const law = criterion.law.map((key) => `- ${lawLine(plugin.law[key], vi, key)}`);
  const reads = factsOfScale(criterion.scale).map(
    (key) => `- \`${key.includes("/") ? key : `${plugin.id}/${key}`}\` ${vi[`fact.${key}`] ?? ""}`,
  );
  return [
    `# ${vi[`criterion.${criterion.key}`]}`,
    "",
    `${en[`criterion.${criterion.key}`]}. Key \`${plugin.id}/${criterion.key}\`, revision ${criterion.revision}.`,
    "",
    `Scale: ${describeScale(criterion.scale)}. No occurrence: ${criterion.whenNoOccurrence ?? "re-base"}; not applicable: ${criterion.whenNotApplicable ?? "re-base"}. A rule set may change all of these.`,
    "",
    "## Reads",
    "",
    ...reads,
    "",
    "## Legal basis",
    "",
    ...law,
    "",
  ].join("\n");
}

function lawLine(
  law: LoadedPlugin["plugin"]["law"][string] | undefined,
  vi: PluginTexts,
  key: string,
): string {
  const article = vi[`law.${key}.article`];
  const force = [
    law?.inForceFrom && `in force from ${law.inForceFrom}`,
    law?.inForceTo && `to ${law.inForceTo}`,
  ].filter(Boolean);
  const head = `${vi[`law.${key}.kind`]} ${law?.number}${law?.issuedOn ? ` (${law.issuedOn})` : ""}, ${law?.issuer}`;
  return `${head}: ${vi[`law.${key}.title`]}${article ? `; ${article}` : ""}${force.length > 0 ? ` (${force.join(" ")})` : ""}`;
}

function describeScale(scale: Scale): string {
  switch (scale.kind) {
    case "all-or-nothing":
      return `all or nothing, full when the answer is ${scale.fullWhen ? "yes" : "no"}`;
    case "per-item":
      return `${scale.eachMilli / 1000} points for each item, up to the maximum`;
    case "levels":
      return `levels (${scale.levels.map((level) => `${level.option} ${level.sharePercentMilli / 1000} %`).join(", ")})`;
    case "bands":
      return `bands (${scale.bands.map((band) => `from ${band.fromMilli / 1000}: ${band.sharePercentMilli / 1000} %`).join(", ")})`;
    case "proportion":
      return `in proportion, full from ${scale.fullFromPercentMilli / 1000} %${scale.zeroBelowPercentMilli > 0 ? `, nothing below ${scale.zeroBelowPercentMilli / 1000} %` : ""}`;
    case "composite":
      return `composite of ${scale.parts.map((part) => `${part.key} (${part.maxMilli / 1000} points, ${describeScale(part.scale)})`).join("; ")}`;
    case "deduction":
      return `deduction (${scale.deductions.map((entry) => `${entry.eachMilli / 1000} for each ${entry.fact}`).join(", ")}), not below ${scale.floorMilli / 1000}`;
    case "imported-points":
      return "points published by another system";
    case "tracking":
      return "tracked, never scored";
  }
}
