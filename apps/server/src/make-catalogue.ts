import type { Catalogue, CatalogueCriterion, CataloguePlugin } from "@kiemtra/api";
import type { LocalText } from "@kiemtra/core";
import { describeScale } from "@kiemtra/i18n/scales";
import { composeCriterion, composeFact, composeLaw, lawsOfCriterion } from "@kiemtra/plugin-kit";
import type { LoadedPlugin, PluginLoadFailure } from "@kiemtra/registry";

/** Points that a rule is worded for where no rule set gives any. */
const MAX_MILLI = 10_000;

/** The installed plugins in words, for the catalogue. */
export function makeCatalogue({
  loaded,
  failed,
}: {
  readonly loaded: readonly LoadedPlugin[];
  readonly failed: readonly PluginLoadFailure[];
}): Catalogue {
  return {
    plugins: loaded.map(describePlugin),
    roundTemplates: loaded.flatMap(roundTemplates),
    failed: failed.map(({ id, problems }) => ({
      id,
      problems: problems.map(({ path, message }) => `${path}: ${message}`),
    })),
  };
}

function roundTemplates(entry: LoadedPlugin): Catalogue["roundTemplates"] {
  const { plugin, languages } = entry;
  return plugin.findings
    .filter(({ key }) => languages.vi[`finding.${key}.round`])
    .map(({ key, criterion, kind }) => ({
      key: `${plugin.id}/${key}`,
      criterion: `${plugin.id}/${criterion}`,
      kind,
      text: words(entry, `finding.${key}.round`),
    }));
}

function describePlugin(entry: LoadedPlugin): CataloguePlugin {
  const { plugin } = entry;
  return {
    id: plugin.id,
    version: plugin.version,
    title: words(entry, "plugin.title"),
    description: words(entry, "plugin.description"),
    criteria: plugin.criteria.map((criterion) => describeCriterion(entry, criterion)),
    facts: plugin.facts.map(({ key }) => ({
      key: `${plugin.id}/${key}`,
      label: words(entry, `fact.${key}`),
    })),
    signals: plugin.signals.map(({ key }) => words(entry, `signal.${key}`)),
  };
}

function describeCriterion(
  entry: LoadedPlugin,
  criterion: LoadedPlugin["plugin"]["criteria"][number],
): CatalogueCriterion {
  const { plugin, languages } = entry;
  const node = composeCriterion(plugin, languages, criterion, { maxMilli: MAX_MILLI });
  const facts = plugin.facts.map((fact) => composeFact(plugin, languages, fact));
  const rule = (locale: "vi" | "en") => {
    const label = (key: string, option?: string) => labelIn(facts, key, option, locale);
    return describeScale(node.scale, { locale, label, places: 2 });
  };
  const law = composeLaw(plugin);
  return {
    key: node.criterion,
    title: node.title,
    rule: { vi: rule("vi"), en: rule("en") },
    law: lawsOfCriterion(criterion).flatMap((key) => {
      const ref = law[`${plugin.id}:${key}`];
      return ref ? [lawWords(ref)] : [];
    }),
    evidence: (node.evidence ?? []).map(({ label }) => label),
    findings: plugin.findings
      .filter((finding) => finding.criterion === criterion.key)
      .map(({ key, kind, recommendation }) => ({
        kind,
        text: words(entry, `finding.${key}`),
        recommendation: recommendation ? words(entry, `finding.${key}.recommendation`) : null,
      })),
  };
}

function lawWords({ kind, number, title }: ReturnType<typeof composeLaw>[string]): LocalText {
  return {
    vi: `${kind.vi} ${number}: ${title.vi}`,
    en: `${kind.en ?? kind.vi} ${number}: ${title.en ?? title.vi}`,
  };
}

function labelIn(
  facts: readonly ReturnType<typeof composeFact>[],
  key: string,
  option: string | undefined,
  locale: "vi" | "en",
): string | undefined {
  const fact = facts.find((own) => own.key === key);
  const own =
    option === undefined
      ? fact?.label
      : fact?.kind === "choice"
        ? fact.options.find((entry) => entry.key === option)?.label
        : undefined;
  return own?.[locale];
}

function words({ languages }: LoadedPlugin, key: string): LocalText {
  return { vi: languages.vi[key] ?? key, en: languages.en[key] ?? key };
}
