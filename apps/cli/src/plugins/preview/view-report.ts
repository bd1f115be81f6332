import { type FactSpec, type FactValue, findSignals } from "@kiemtra/core";
import { labelOf, say, sayFacts } from "@kiemtra/i18n";
import { type CriteriaPlugin, composeVisit, type PluginLanguages } from "@kiemtra/plugin-kit";
import { type Html, html } from "./html.ts";

interface Shown {
  readonly plugin: CriteriaPlugin;
  readonly languages: PluginLanguages;
}

type Values = Readonly<Record<string, FactValue>>;

/** Contradictions that the facts show. */
export function foundSignals({ plugin, languages }: Shown, values: Values): readonly Html[] {
  const { signals = [] } = visitOf({ plugin, languages });
  return findSignals(signals, { values, clashes: [] }).map(
    ({ signal, data }) => html`<p class="signal">⚠ ${say(signal.text, data, { locale: "vi" })}</p>`,
  );
}

/** The sentences of the report that the facts fill. */
export function reportSentences(
  { plugin, languages, specs }: Shown & { readonly specs: readonly FactSpec[] },
  values: Values,
): Html {
  const { sentences = [] } = visitOf({ plugin, languages });
  const speaker = { locale: "vi", label: labelOf(specs, "vi") } as const;
  const said = sentences.flatMap((sentence) => sayFacts(sentence, { values, clashes: [] }, speaker) ?? []);
  return said.length > 0
    ? html`<article><h2>Câu trong báo cáo, biên bản</h2><ul>${said.map((text) => html`<li>${text}</li>`)}</ul></article>`
    : html``;
}

function visitOf({ plugin, languages }: Shown) {
  return composeVisit([{ plugin, languages }], new Set(plugin.facts.map(({ key }) => `${plugin.id}/${key}`)));
}
