import type { RuleSetContent, Sentence, SignalFigure, SignalSpec, Step } from "@kiemtra/core";
import { localText } from "./compose-criterion.ts";
import type { CriteriaPlugin } from "./criteria-plugin.ts";
import { factsOfFigure } from "./figure-facts.ts";
import type { PluginLanguages } from "./plugin-languages.ts";
import type { Figure } from "./plugin-parts.ts";
import { qualify } from "./qualify.ts";

interface Loaded {
  readonly plugin: CriteriaPlugin;
  readonly languages: PluginLanguages;
}

/**
 * What a rule set takes over from its plugins beside criteria: the stops of the visit, contradictions, and sentences of the
 * report; each as far as the rule set asks for its facts.
 */
export function composeVisit(
  plugins: readonly Loaded[],
  asked: ReadonlySet<string>,
): Pick<RuleSetContent, "steps" | "signals" | "sentences"> {
  const steps = plugins.flatMap((loaded) => stepsOf(loaded, asked));
  const signals = plugins.flatMap((loaded) => signalsOf(loaded, asked));
  const sentences = plugins.flatMap((loaded) => sentencesOf(loaded, asked));
  return {
    ...(steps.length > 0 && { steps }),
    ...(signals.length > 0 && { signals }),
    ...(sentences.length > 0 && { sentences }),
  };
}

function stepsOf({ plugin, languages }: Loaded, asked: ReadonlySet<string>): readonly Step[] {
  return plugin.form.flatMap(({ key, asks }) => {
    const own = asks.map((fact) => qualify(plugin.id, fact)).filter((fact) => asked.has(fact));
    const title = localText(languages, `step.${key}`);
    return own.length > 0 ? [{ key: qualify(plugin.id, key), title, asks: own }] : [];
  });
}

function signalsOf({ plugin, languages }: Loaded, asked: ReadonlySet<string>): readonly SignalSpec[] {
  return plugin.signals.flatMap(({ key, left, is, right, tolerance, when }) => {
    const facts = [...factsOfFigure(left), ...factsOfFigure(right), ...(when ? [when.fact] : [])];
    if (!facts.every((fact) => asked.has(qualify(plugin.id, fact)))) return [];
    return [
      {
        key: qualify(plugin.id, key),
        text: localText(languages, `signal.${key}`),
        left: qualifyFigure(plugin.id, left),
        is,
        right: qualifyFigure(plugin.id, right),
        ...(tolerance !== undefined && { tolerance }),
        ...(when && { when: { ...when, fact: qualify(plugin.id, when.fact) } }),
      },
    ];
  });
}

function sentencesOf({ plugin, languages }: Loaded, asked: ReadonlySet<string>): readonly Sentence[] {
  return plugin.report.flatMap(({ key, facts, when }) => {
    const full = facts.map((fact) => qualify(plugin.id, fact));
    if (![...full, ...(when ? [qualify(plugin.id, when.fact)] : [])].every((fact) => asked.has(fact)))
      return [];
    const { vi, en } = localText(languages, `report.${key}`);
    return [
      {
        key: qualify(plugin.id, key),
        text: { vi: qualifyText(plugin.id, vi), ...(en && { en: qualifyText(plugin.id, en) }) },
        facts: full,
        ...(when && { when: { ...when, fact: qualify(plugin.id, when.fact) } }),
      },
    ];
  });
}

function qualifyFigure(plugin: string, figure: Figure): SignalFigure {
  if (typeof figure === "string") return qualify(plugin, figure);
  if ("sum" in figure) return { sum: figure.sum.map((key) => qualify(plugin, key)) };
  if ("of" in figure) return { of: qualify(plugin, figure.of), over: qualify(plugin, figure.over) };
  return figure;
}

function qualifyText(plugin: string, text: string): string {
  return text.replaceAll(
    /\{([a-z0-9-]+)(:[a-z]+)?\}/g,
    (_, key: string, format = "") => `{${qualify(plugin, key)}${format}}`,
  );
}
