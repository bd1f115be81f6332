import { allRules, type FactValue, judgeScale, type Scale } from "@kiemtra/core";
import type { CriteriaPlugin, CriterionSpec, PluginFact } from "../criteria-plugin.ts";
import { judgeOf } from "../plugin-judge.ts";
import { qualify } from "../qualify.ts";

const TRIALS = 2000;

/** What a judge does wrong over many random inputs: each fault once, with an input that shows it. */
export function judgeFaults(plugin: CriteriaPlugin, criterion: CriterionSpec): readonly string[] {
  const { judge, scale, ownReasons = [] } = criterion;
  if (!judge || scale.kind !== "judged") return ["has no judge"];
  const asked = judgeOf(plugin.id, judge);
  const random = numbers(20_260_101);
  const faults = new Map<string, string>();
  for (let trial = 0; trial < TRIALS; trial++) {
    const values = inputOf(plugin, scale.facts, random);
    const shown = JSON.stringify(values);
    const note = (fault: string) => faults.has(fault) || faults.set(fault, shown);
    try {
      const frozen = Object.freeze({ ...values });
      const first = withoutWorld(() => asked(frozen));
      if (JSON.stringify(first) !== JSON.stringify(withoutWorld(() => asked(frozen))))
        note("answers the same facts in two ways");
      const sheet = { values, clashes: [] };
      const full: Scale = { ...scale, facts: scale.facts.map((key) => qualify(plugin.id, key)) };
      const judgement = judgeScale(full, 1000, sheet, { ...NOTHING, judge: asked });
      if (judgement.state === "open")
        note("gives shares that are not between 0 and 1, or do not add up to 1");
      if (first.state === "scored")
        for (const { code } of first.reasons)
          if (!ownReasons.includes(code)) note(`names no own reason ${code}`);
    } catch (error) {
      note(error instanceof Error ? error.message : String(error));
    }
  }
  return [...faults].map(([fault, input]) => `${fault}: ${input}`);
}

const NOTHING = { scales: allRules.scales, calendar: [], requirement: { n: 1n, d: 1n } };

/** Runs with clock and randomness taken away: a judge that reaches for them is told so. */
function withoutWorld<T>(run: () => T): T {
  const { Date: date } = globalThis;
  const { random } = Math;
  const refuse = (what: string) => () => {
    throw new Error(`the judge asks for ${what}`);
  };
  try {
    globalThis.Date = new Proxy(date, {
      construct: refuse("the clock"),
      apply: refuse("the clock"),
      get: refuse("the clock"),
    });
    Math.random = refuse("randomness");
    return run();
  } finally {
    globalThis.Date = date;
    Math.random = random;
  }
}

function inputOf(
  plugin: CriteriaPlugin,
  keys: readonly string[],
  random: () => number,
): Readonly<Record<string, FactValue>> {
  const entries = keys.map((key) => {
    const fact = plugin.facts.find((candidate) => candidate.key === key);
    return [qualify(plugin.id, key), fact ? answerOf(fact, random) : 0] as const;
  });
  return Object.fromEntries(entries);
}

const LARGEST = 1_000_000_000_000;

function answerOf(fact: PluginFact, random: () => number): FactValue {
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  switch (fact.kind) {
    case "yesno":
      return random() < 0.5;
    case "count":
      return Math.min(fact.max ?? LARGEST, random() < 0.2 ? 0 : random() < 0.9 ? upTo(20) : upTo(LARGEST));
    case "number":
      return String(upTo(100_000) / 10 ** fact.decimals);
    case "choice":
      return fact.options[upTo(fact.options.length - 1)] ?? "";
    case "date":
      return `20${10 + upTo(20)}-${String(1 + upTo(11)).padStart(2, "0")}-${String(1 + upTo(27)).padStart(2, "0")}`;
    case "text":
      return random() < 0.5 ? "" : "…";
    case "rows":
      return [];
  }
}

/** Numbers between 0 and 1 that are the same on every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
}
