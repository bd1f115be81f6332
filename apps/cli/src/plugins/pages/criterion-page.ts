import { factsOfScale, type Scale } from "@kiemtra/core";
import { describePolicy, describeScale } from "@kiemtra/i18n/scales";
import type { CriteriaPlugin, CriterionSpec, PluginTexts } from "@kiemtra/plugin-kit";
import type { LoadedPlugin } from "@kiemtra/registry";
import { lawLine } from "./law-line.ts";
import { section } from "./section.ts";

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
    ...section("Evidence", evidenceOf(plugin, criterion.key, vi)),
    ...section("Findings", findingsOf(plugin, criterion.key, vi)),
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

function evidenceOf({ evidence }: CriteriaPlugin, criterion: string, vi: PluginTexts): readonly string[] {
  return evidence
    .filter(({ criteria }) => criteria.includes(criterion))
    .map(
      ({ key, kind, isRequired }) => `- ${vi[`evidence.${key}`]} (${kind}${isRequired ? ", required" : ""})`,
    );
}

function findingsOf({ findings }: CriteriaPlugin, criterion: string, vi: PluginTexts): readonly string[] {
  return findings
    .filter((finding) => finding.criterion === criterion)
    .map(({ key, kind }) => {
      const asked = vi[`finding.${key}.recommendation`];
      const label = kind === "good-practice" ? "Ưu điểm" : "Tồn tại";
      return `- ${label}: ${vi[`finding.${key}`]}${asked ? ` → ${asked}` : ""}`;
    });
}
