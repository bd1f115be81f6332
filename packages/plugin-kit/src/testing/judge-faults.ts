import { allRules, type FactValue, type Judge, judgeScale, type Scale } from "@kiemtra/core";
import type { CriteriaPlugin, CriterionSpec, PluginFact } from "../criteria-plugin.ts";
import { judgeOf } from "../plugin-judge.ts";
import { qualify } from "../qualify.ts";

const TRIALS = 2000;

/** What a judge does wrong over many random inputs: each fault once, with an input that shows it. */
export function judgeFaults(plugin: CriteriaPlugin, criterion: CriterionSpec): readonly string[] {
  const { judge, scale, ownReasons = [] } = criterion;
  if (!judge || scale.kind !== "judged") return ["has no judge"];
  const asked = judgeOf(plugin, judge);
  const full: Scale = { ...scale, facts: scale.facts.map((key) => qualify(plugin.id, key)) };
  const random = numbers(20_260_101);
  const inputs = Array.from({ length: TRIALS }, () => Object.freeze(inputOf(plugin, scale.facts, random)));
  const faults = new Map<string, string>();
  const answers = inputs.map((values) => {
    const note = (fault: string) => faults.has(fault) || faults.set(fault, JSON.stringify(values));
    try {
      const verdict = withoutWorld(() => asked(values), note);
      const sheet = { values, clashes: [] };
      const judgement = judgeScale(full, 1000, sheet, { ...NOTHING, judge: () => verdict });
      if (judgement.state === "open")
        note(
          "gives no state, shares that are not between 0 and 1 or do not add up to 1, or facts not listed",
        );
      if (verdict.state === "scored")
        for (const { code } of verdict.reasons)
          if (!ownReasons.includes(code)) note(`names no own reason ${code}`);
      return JSON.stringify(verdict);
    } catch (error) {
      note(messageOf(error));
      return messageOf(error);
    }
  });
  // Backwards, so that a judge which remembers what it met before answers differently.
  for (const [place, values] of [...inputs.entries()].reverse()) {
    if (answers[place] === answerOnce(asked, values)) continue;
    faults.set("answers the same facts in two ways", JSON.stringify(values));
    break;
  }
  return [...faults].map(([fault, input]) => `${fault}: ${input}`);
}

function answerOnce(asked: Judge, values: Readonly<Record<string, FactValue>>): string {
  try {
    return JSON.stringify(withoutWorld(() => asked(values), ignore));
  } catch (error) {
    return messageOf(error);
  }
}

function ignore(): void {}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

const NOTHING = { scales: allRules.scales, calendar: [], requirement: { n: 1n, d: 1n } };

interface World {
  performance?: { now(): number } | undefined;
}

/**
 * Runs with clock and randomness taken away. A judge that reaches for them is told so, and `note` is, should the judge
 * catch it. A clock that the module keeps at load cannot be taken away: the two passes over the inputs may still tell.
 */
function withoutWorld<T>(run: () => T, note: (fault: string) => void): T {
  const { Date: date } = globalThis;
  const { random } = Math;
  const { performance: clock } = globalThis as World;
  const refuse = (what: string) => () => {
    note(`the judge asks for ${what}`);
    throw new Error(`the judge asks for ${what}`);
  };
  try {
    globalThis.Date = new Proxy(date, {
      construct: refuse("the clock"),
      apply: refuse("the clock"),
      get: refuse("the clock"),
    });
    Math.random = refuse("randomness");
    (globalThis as World).performance = { now: refuse("the clock") };
    return run();
  } finally {
    globalThis.Date = date;
    Math.random = random;
    (globalThis as World).performance = clock;
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
    case "number": {
      const [least, most] = [Number(fact.min ?? -10_000), Number(fact.max ?? 10_000)];
      const steps = Math.floor((most - least) * 10 ** fact.decimals);
      return (least + upTo(steps) / 10 ** fact.decimals).toFixed(fact.decimals);
    }
    case "choice":
      return fact.options[upTo(fact.options.length - 1)] ?? "";
    case "date":
      return new Date(Date.UTC(2010 + upTo(20), 0, 1 + upTo(364))).toISOString().slice(0, 10);
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
