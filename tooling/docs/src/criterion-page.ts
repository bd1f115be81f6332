import { factsOfScale, type Scale } from "@kiemtra/core";
import { describePolicy, describeScale } from "@kiemtra/i18n/scales";
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
  const law = criterion.law.map((key) => `- ${lawLine(plugin.law[key], key)}`);
  const reads = factsOfScale(criterion.scale).map(
    (key) => `- \`${key.includes("/") ? key : `${plugin.id}/${key}`}\` ${vi[`fact.${key}`] ?? ""}`,
  );
  return [
    `# ${vi[`criterion.${criterion.key}`]}`,
    "",
    `${en[`criterion.${criterion.key}`]}. Key \`${plugin.id}/${criterion.key}\`, revision ${criterion.revision}.`,
    "",
    scaleSentence(criterion, vi),
    "",
    describePolicy(criterion.whenNoOccurrence ?? "re-base", "no-occurrence", { locale: "vi" }),
    describePolicy(criterion.whenNotApplicable ?? "re-base", "not-applicable", { locale: "vi" }),
    "",
    "A rule set may change the settings and what happens in these cases.",
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

/** The default rule in Vietnamese, with the plugin's own words. */
function scaleSentence({ key, scale }: CriterionSpec, vi: PluginTexts): string {
  const label = (fact: string, option?: string) =>
    vi[option === undefined ? `fact.${fact}` : `fact.${fact}.option.${option}`];
  return describeScale(titled(scale, key, vi), { locale: "vi", label, places: 2 });
}

function titled(scale: Scale, criterion: string, vi: PluginTexts): Scale {
  if (scale.kind !== "composite") return scale;
  const parts = scale.parts.map((part) => ({
    ...part,
    title: { vi: vi[`criterion.${criterion}.part.${part.key}`] ?? part.key },
  }));
  return { ...scale, parts };
}

function lawLine(law: LoadedPlugin["plugin"]["law"][string] | undefined, key: string): string {
  if (!law) return key;
  const { kind, number, issuedOn, issuer, title, article, inForceFrom, inForceTo, inForceSource } = law;
  const head = `${kind.vi} ${number}${issuedOn ? ` (${issuedOn})` : ""}, ${issuer}`;
  const until = inForceTo ? ` to ${inForceTo}` : "";
  const doubt = inForceSource === "unverified" ? ", first day not verified" : "";
  return `${head}: ${title.vi}${article ? `; ${article.vi}` : ""} (in force from ${inForceFrom}${until}${doubt})`;
}
