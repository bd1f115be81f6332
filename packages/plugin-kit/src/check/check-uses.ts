import type { CriteriaPlugin, PluginFact } from "../criteria-plugin.ts";
import type { Answer, Figure } from "../plugin-parts.ts";
import type { Report } from "./report.ts";

type Kind = PluginFact["kind"];

const COUNTABLE: readonly Kind[] = ["yesno", "count", "number"];
const COMPARABLE: readonly Kind[] = [...COUNTABLE, "date"];

/**
 * Signals compare what has a size, sentences say what has words, both look for answers that can be given. Else they
 * would stay silent for ever. Facts of another plugin are not known here.
 */
export function checkUses(plugin: CriteriaPlugin, report: Report): void {
  const factAt = (key: string) => plugin.facts.find((own) => own.key === key);
  for (const { key, left, right, when } of plugin.signals) {
    const path = `signals.${key}`;
    for (const [fact, kinds] of [...comparedBy(left), ...comparedBy(right)]) {
      const kind = factAt(fact)?.kind;
      if (kind && !kinds.includes(kind))
        report(path, `compares fact "${fact}", which is a ${kind}; compare ${kinds.join(", ")}`);
    }
    if (when) checkAnswer(path, when, factAt(when.fact), report);
  }
  for (const { key, facts, when } of plugin.report) {
    const path = `report.${key}`;
    for (const fact of facts) {
      const kind = factAt(fact)?.kind;
      if (kind === "yesno" || kind === "rows")
        report(path, `says fact "${fact}", which is a ${kind} and has no words; name its answer in "when"`);
    }
    if (when) checkAnswer(path, when, factAt(when.fact), report);
  }
}

function comparedBy(figure: Figure): readonly (readonly [fact: string, kinds: readonly Kind[]])[] {
  if (typeof figure === "string") return [[figure, COMPARABLE]];
  if ("sum" in figure) return figure.sum.map((fact) => [fact, COUNTABLE]);
  if ("of" in figure) return [figure.of, figure.over].map((fact) => [fact, COUNTABLE]);
  return [];
}

function checkAnswer(
  path: string,
  { fact, is }: Answer,
  found: PluginFact | undefined,
  report: Report,
): void {
  if (!found) return;
  const answers = found.kind === "yesno" ? [true, false] : found.kind === "choice" ? found.options : [];
  if (!answers.includes(is as never))
    report(path, `waits for answer "${is}" of fact "${fact}", which is never given; name one of its answers`);
}
