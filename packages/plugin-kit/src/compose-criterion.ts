import type { ColumnSpec, CriterionNode, FactSpec, LawRef, LocalText, Scale } from "@kiemtra/core";
import { factsOfScale } from "@kiemtra/core";
import type { CriteriaPlugin, CriterionSpec, PluginColumn, PluginFact } from "./criteria-plugin.ts";
import type { PluginLanguages } from "./plugin-languages.ts";
import { qualify, qualifyScale } from "./qualify.ts";

/** The words for a text key in every language. Throws when the Vietnamese is missing: check the plugin first. */
export function localText(languages: PluginLanguages, key: string): LocalText {
  const vi = languages.vi[key];
  if (!vi) throw new Error(`text "${key}" is missing`);
  const en = languages.en[key];
  return en ? { vi, en } : { vi };
}

/** A fact with its full key and its words, as a rule set carries it. */
export function composeFact(plugin: CriteriaPlugin, languages: PluginLanguages, fact: PluginFact): FactSpec {
  const base = `fact.${fact.key}`;
  const full = (key: string) => qualify(plugin.id, key);
  const help = languages.vi[`${base}.help`] ? { help: localText(languages, `${base}.help`) } : {};
  const words = { key: full(fact.key), label: localText(languages, base), ...help };
  const unit = fact.hasUnit ? { unit: localText(languages, `${base}.unit`) } : {};
  switch (fact.kind) {
    case "yesno":
      return { kind: fact.kind, ...words };
    case "count":
      return {
        kind: fact.kind,
        ...words,
        ...unit,
        ...(fact.max !== undefined && { max: fact.max }),
        ...(fact.countOf && { countOf: { ...fact.countOf, rows: full(fact.countOf.rows) } }),
        ...(fact.atMost && { atMost: full(fact.atMost) }),
      };
    case "number": {
      const { min, max } = fact;
      return {
        kind: fact.kind,
        ...words,
        ...unit,
        decimals: fact.decimals,
        ...(min && { min }),
        ...(max && { max }),
      };
    }
    case "choice": {
      const options = fact.options.map((key) => ({
        key,
        label: localText(languages, `${base}.option.${key}`),
      }));
      return { kind: fact.kind, ...words, options };
    }
    case "date":
      return { kind: fact.kind, ...words, ...(fact.notBefore && { notBefore: fact.notBefore }) };
    case "text":
      return { kind: fact.kind, ...words, maxLength: fact.maxLength };
    case "rows":
      return {
        kind: fact.kind,
        ...words,
        columns: fact.columns.map((column) => composeColumn(languages, base, column)),
        ...(fact.scan && { scan: fact.scan }),
      };
  }
}

function composeColumn(languages: PluginLanguages, base: string, column: PluginColumn): ColumnSpec {
  const key = `${base}.column.${column.key}`;
  const words = { key: column.key, label: localText(languages, key) };
  switch (column.kind) {
    case "choice": {
      const options = column.options.map((option) => ({
        key: option,
        label: localText(languages, `${key}.option.${option}`),
      }));
      return { kind: column.kind, ...words, options };
    }
    case "text":
      return { kind: column.kind, ...words, maxLength: column.maxLength };
    case "yesno":
    case "count":
    case "date":
      return { kind: column.kind, ...words };
  }
}

/** The legal texts of a plugin as a rule set carries them, under the key `plugin:law`. */
export function composeLaw(plugin: CriteriaPlugin): Record<string, LawRef> {
  const entries = Object.entries(plugin.law).map(
    ([key, { inForceSource: _source, ...ref }]) => [lawKey(plugin, key), ref] as const,
  );
  return Object.fromEntries(entries);
}

/** What a rule set may say about a criterion that it takes from a plugin; the rest is the plugin's default. */
export interface CriterionPlacement {
  readonly id?: string | undefined;
  readonly number?: string | undefined;
  readonly maxMilli: number;
  /** Replaces settings of the default scale; the kind stays. */
  readonly settings?: Readonly<Record<string, unknown>> | undefined;
  readonly whenNotApplicable?: CriterionNode["whenNotApplicable"] | undefined;
  readonly whenNoOccurrence?: CriterionNode["whenNoOccurrence"] | undefined;
  readonly coefficient?: CriterionNode["coefficient"];
  readonly weightMilli?: CriterionNode["weightMilli"];
  readonly onceWith?: CriterionNode["onceWith"];
}

/** The criterion as a node of a rule set: defaults written out, words and law copied in. */
export function composeCriterion(
  plugin: CriteriaPlugin,
  languages: PluginLanguages,
  criterion: CriterionSpec,
  placement: CriterionPlacement,
): CriterionNode {
  const base = `criterion.${criterion.key}`;
  const scale = worded(
    qualifyScale(plugin.id, { ...criterion.scale, ...placement.settings } as Scale),
    languages,
    base,
  );
  const guidance = languages.vi[`${base}.guidance`]
    ? { guidance: localText(languages, `${base}.guidance`) }
    : {};
  const reasons = (criterion.ownReasons ?? []).map(
    (code) => [code, localText(languages, `reason.${criterion.key}.${code}`)] as const,
  );
  const evidence = plugin.evidence
    .filter(({ criteria }) => criteria.includes(criterion.key))
    .map(({ key, kind, isRequired }) => ({
      key: qualify(plugin.id, key),
      label: localText(languages, `evidence.${key}`),
      kind,
      isRequired,
    }));
  const { appliesTo } = criterion;
  return {
    kind: "criterion",
    id: placement.id ?? criterion.key,
    ...(placement.number && { number: placement.number }),
    criterion: qualify(plugin.id, criterion.key),
    title: localText(languages, base),
    ...guidance,
    maxMilli: placement.maxMilli,
    asks: (criterion.asks ?? factsOfScale(criterion.scale)).map((key) => qualify(plugin.id, key)),
    scale,
    law: criterion.law.map((key) => lawKey(plugin, key)),
    ...(appliesTo && {
      appliesTo: {
        ...appliesTo,
        because: localText(languages, appliesTo.because),
        ...(appliesTo.law && { law: lawKey(plugin, appliesTo.law) }),
      },
    }),
    whenNotApplicable: placement.whenNotApplicable ?? criterion.whenNotApplicable ?? "re-base",
    whenNoOccurrence: placement.whenNoOccurrence ?? criterion.whenNoOccurrence ?? "re-base",
    ...(placement.coefficient && { coefficient: placement.coefficient }),
    ...(placement.weightMilli !== undefined && { weightMilli: placement.weightMilli }),
    ...(placement.onceWith && { onceWith: placement.onceWith }),
    ...(reasons.length > 0 && { reasonTexts: Object.fromEntries(reasons) }),
    ...(evidence.length > 0 && { evidence }),
  };
}

function worded(scale: Scale, languages: PluginLanguages, base: string): Scale {
  if (scale.kind !== "composite") return scale;
  const parts = scale.parts.map((part) => ({
    ...part,
    title: localText(languages, `${base}.part.${part.key}`),
  }));
  return { ...scale, parts };
}

function lawKey(plugin: CriteriaPlugin, key: string): string {
  return `${plugin.id}:${key}`;
}
