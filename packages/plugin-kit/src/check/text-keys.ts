import type { CriteriaPlugin, CriterionSpec, FindingTemplate, PluginFact } from "../criteria-plugin.ts";

/** Every text that a plugin must word in each language: completeness is checked, not hoped for. */
export function requiredTextKeys(plugin: CriteriaPlugin): readonly string[] {
  return [
    "plugin.title",
    "plugin.description",
    ...plugin.facts.flatMap(factKeys),
    ...plugin.criteria.flatMap(criterionKeys),
    ...plugin.form.map(({ key }) => `step.${key}`),
    ...plugin.evidence.map(({ key }) => `evidence.${key}`),
    ...plugin.findings.flatMap(findingKeys),
    ...plugin.signals.map(({ key }) => `signal.${key}`),
    ...plugin.report.map(({ key }) => `report.${key}`),
    ...plugin.imports.flatMap((spec) => [
      `import.${spec.key}`,
      ...spec.columns.map(({ key }) => `import.${spec.key}.${key}`),
    ]),
    ...(plugin.upgrades ?? []).flatMap((step) => (step.kind === "drop" ? [step.reason] : [])),
  ];
}

/** Texts that may be there beside the required ones. */
export function optionalTextKeys(plugin: CriteriaPlugin): readonly string[] {
  return [
    ...plugin.facts.map((fact) => `fact.${fact.key}.help`),
    ...plugin.criteria.map((criterion) => `criterion.${criterion.key}.guidance`),
    ...plugin.findings.flatMap(({ key }) => [`finding.${key}.cause`, `finding.${key}.round`]),
  ];
}

function factKeys(fact: PluginFact): readonly string[] {
  const base = `fact.${fact.key}`;
  const options = fact.kind === "choice" ? fact.options.map((option) => `${base}.option.${option}`) : [];
  const columns =
    fact.kind === "rows"
      ? fact.columns.flatMap((column) => [
          `${base}.column.${column.key}`,
          ...(column.kind === "choice"
            ? column.options.map((option) => `${base}.column.${column.key}.option.${option}`)
            : []),
        ])
      : [];
  return [base, ...(fact.hasUnit ? [`${base}.unit`] : []), ...options, ...columns];
}

function criterionKeys(criterion: CriterionSpec): readonly string[] {
  const base = `criterion.${criterion.key}`;
  const parts = criterion.scale.kind === "composite" ? criterion.scale.parts : [];
  return [
    base,
    ...parts.map((entry) => `${base}.part.${entry.key}`),
    ...(criterion.appliesTo ? [criterion.appliesTo.because] : []),
    ...(criterion.ownReasons ?? []).map((code) => `reason.${criterion.key}.${code}`),
  ];
}

function findingKeys(finding: FindingTemplate): readonly string[] {
  const base = `finding.${finding.key}`;
  return [base, ...(finding.recommendation ? [`${base}.recommendation`] : [])];
}
