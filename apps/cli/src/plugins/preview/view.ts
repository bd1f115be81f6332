import { type FactSpec, type FactValue, parseFactText } from "@kiemtra/core";
import { type CriterionSpec, composeFact } from "@kiemtra/plugin-kit";
import type { OpenPlugin } from "../open-plugin.ts";
import { Html, html } from "./html.ts";
import { judgeCriterion } from "./judge-criterion.ts";
import { criterionCard } from "./view-criterion.ts";
import { formSteps } from "./view-form.ts";
import { foundSignals, reportSentences } from "./view-report.ts";

/** What was typed into the page: answers as text or rows, points and settings by criterion. */
export interface Filled {
  readonly answers: Readonly<Record<string, string | readonly Readonly<Record<string, string>>[]>>;
  readonly points: Readonly<Record<string, string>>;
  readonly settings: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The parts of the page, as HTML. */
export interface View {
  readonly title: string;
  readonly problems: string;
  readonly form: string;
  readonly result: string;
}

/** Draws a plugin for what was filled in: form, verdicts with lost points and settings, contradictions, sentences. */
export function view({ plugin, languages, problems }: OpenPlugin, filled: Filled): View {
  const specs = plugin.facts.map((fact) => composeFact(plugin, languages, fact));
  const values = Object.fromEntries(
    specs.flatMap((spec) => {
      const value = factValue(spec, filled.answers[spec.key]);
      return value === undefined ? [] : [[spec.key, value] as const];
    }),
  );
  const cards = plugin.criteria.map((criterion: CriterionSpec) =>
    criterionCard(judgeCriterion({ plugin, languages }, criterion, values, filled), {
      plugin,
      languages,
      specs,
    }),
  );
  const list = problems.map(({ path, message }) => html`<li><code>${path}</code> ${message}</li>`);
  return {
    title: languages.vi["plugin.title"] ?? plugin.id,
    problems: list.length > 0 ? html`<ul class="problems">${list}</ul>`.text : "",
    form: formSteps({ plugin, languages, specs }).text,
    result: new Html(
      [
        ...foundSignals({ plugin, languages }, values),
        ...cards,
        reportSentences({ plugin, languages, specs }, values),
      ]
        .map(({ text }) => text)
        .join(""),
    ).text,
  };
}

function factValue(spec: FactSpec, given: Filled["answers"][string] | undefined): FactValue | undefined {
  if (spec.kind === "rows")
    return Array.isArray(given) && given.length > 0
      ? given.map((cells: Readonly<Record<string, string>>, at) => ({
          id: String(at),
          cells: cellsOf(spec, cells),
        }))
      : undefined;
  if (typeof given !== "string" || given.trim() === "") return undefined;
  const parsed = parseFactText(spec, given);
  return "value" in parsed ? parsed.value : undefined;
}

function cellsOf(spec: Extract<FactSpec, { kind: "rows" }>, cells: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    spec.columns.flatMap((column) => {
      const text = cells[column.key] ?? "";
      if (text === "") return [];
      const parsed = parseFactText(column as FactSpec, text);
      return "value" in parsed ? [[column.key, parsed.value as boolean | number | string] as const] : [];
    }),
  );
}
