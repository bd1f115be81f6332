import type { CriteriaPlugin, PluginTexts } from "@kiemtra/plugin-kit";
import type { LoadedPlugin } from "@kiemtra/registry";
import { lawLine } from "./law-line.ts";
import { section } from "./section.ts";

/** The page of a plugin: what it judges, the visit, facts, law, contradictions, sentences and imports. */
export function pluginPage({ plugin, languages: { vi, en } }: LoadedPlugin): string {
  const criteria = plugin.criteria.map(
    ({ key }) => `- [${vi[`criterion.${key}`]}](${key}.md) · ${en[`criterion.${key}`]}`,
  );
  return [
    `# ${vi["plugin.title"]}`,
    "",
    `${vi["plugin.description"]}. (${en["plugin.title"]}: ${en["plugin.description"]}.)`,
    "",
    `Plugin \`${plugin.id}\` ${plugin.version}, contract ${plugin.contract}.`,
    "",
    ...section("Criteria", criteria),
    ...section(
      "Visit",
      plugin.form.flatMap((step) => stepLines(step, vi)),
    ),
    ...section("Facts", factTable(plugin, vi, en)),
    ...section(
      "Law",
      Object.entries(plugin.law).map(([key, law]) => `- ${lawLine(law, key)}`),
    ),
    ...section(
      "Contradictions that are shown",
      plugin.signals.map(({ key }) => `- ${vi[`signal.${key}`]}`),
    ),
    ...section(
      "Sentences of the report",
      plugin.report.map(({ key }) => `- ${vi[`report.${key}`]}`),
    ),
    ...section(
      "Imports",
      plugin.imports.flatMap((spec) => importLines(spec, vi)),
    ),
  ].join("\n");
}

function stepLines({ key, asks }: CriteriaPlugin["form"][number], vi: PluginTexts): readonly string[] {
  return [`- ${vi[`step.${key}`]}`, ...asks.map((fact) => `  - ${vi[`fact.${fact}`]}`)];
}

function factTable({ id, facts }: CriteriaPlugin, vi: PluginTexts, en: PluginTexts): readonly string[] {
  if (facts.length === 0) return [];
  const rows = facts.map(
    ({ key, kind }) => `| \`${id}/${key}\` | ${kind} | ${vi[`fact.${key}`]} | ${en[`fact.${key}`]} |`,
  );
  return ["| key | kind | nội dung | in English |", "| --- | --- | --- | --- |", ...rows];
}

function importLines(spec: CriteriaPlugin["imports"][number], vi: PluginTexts): readonly string[] {
  const base = `import.${spec.key}`;
  return [
    `- ${vi[base]} (${spec.rows === "records" ? "one row a case" : "one row a unit"})`,
    ...spec.columns.map(({ key, headings, isRequired }) => {
      const need = isRequired ? ", required" : "";
      return `  - ${vi[`${base}.${key}`]} (${headings.join(", ")}${need})`;
    }),
  ];
}
