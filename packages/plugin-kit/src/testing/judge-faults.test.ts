import { describe, expect, it } from "vitest";
import { CONTRACT, type CriteriaPlugin, type CriterionSpec, definePlugin } from "../criteria-plugin.ts";
import { laws } from "../law/catalogue.ts";
import type { PluginJudge } from "../plugin-judge.ts";
import { judged } from "../scales/index.ts";
import { judgeFaults } from "./judge-faults.ts";

const plugin = (judge: PluginJudge, facts: readonly string[] = ["met", "cases"]) => {
  const criterion: CriterionSpec = {
    key: "own-way",
    revision: 1,
    law: ["decree"],
    scale: judged(facts),
    judge,
    ownReasons: ["too-many"],
  };
  const whole: CriteriaPlugin = definePlugin({
    contract: CONTRACT,
    id: "lending",
    version: "1.0.0",
    law: { decree: laws["nd-63-2010"] },
    facts: [
      { key: "met", kind: "yesno" },
      { key: "cases", kind: "count" },
      { key: "area", kind: "number", decimals: 2 },
    ],
    criteria: [criterion],
    form: [],
    evidence: [],
    findings: [],
    signals: [],
    report: [],
    imports: [],
    texts: { vi: async () => ({ texts: {} }), en: async () => ({ texts: {} }) },
  });
  return judgeFaults(whole, criterion).join("\n");
};

const half = (code: string, facts: readonly string[] = ["cases"]) => ({
  state: "scored" as const,
  share: { of: 1, over: 2 },
  reasons: [{ code, share: { of: 1, over: 2 }, facts }],
});

const otherClock = globalThis as unknown as { performance: { now(): number } };

describe("the proof of a plugin's own judge", () => {
  it("finds nothing in one that is pure and total", () => {
    expect(plugin((facts) => (facts.yesNo("met") ? { state: "no-occurrence" } : half("too-many")))).toBe("");
    const ofArea: PluginJudge = (facts) =>
      facts.milli("area") >= 0 ? half("too-many", ["area"]) : { state: "no-occurrence" };
    expect(plugin(ofArea, ["area"])).toBe("");
  });

  let calls = 0;
  let most = 0;
  it.each<[string, PluginJudge, string]>([
    ["the clock", () => (Date.now() > 0 ? half("too-many") : half("too-many")), "asks for the clock"],
    ["a new Date", () => (String(new Date()) ? half("too-many") : half("x")), "asks for the clock"],
    [
      "another clock",
      () => (otherClock.performance.now() > 0 ? half("too-many") : half("x")),
      "asks for the clock",
    ],
    [
      "a clock that it hides",
      () => {
        try {
          Date.now();
        } catch {}
        return half("too-many");
      },
      "asks for the clock",
    ],
    [
      "memory",
      (facts) => {
        most = Math.max(most, facts.count("cases"));
        return most > 1_000_000 ? { state: "no-occurrence" } : half("too-many");
      },
      "in two ways",
    ],
    ["a reason by a fact that it does not read", () => half("too-many", ["ghost"]), "facts not listed"],
    ["no state", () => ({ state: "banana" }) as never, "gives no state"],
    ["a promise", (async () => half("too-many")) as never, "gives no state"],
    [
      "a fact asked for as another kind",
      (facts) => (facts.date("cases") ? half("too-many") : half("x")),
      "asks for cases as what it is not",
    ],
    ["randomness", () => (Math.random() > 2 ? half("x") : half("too-many")), "asks for randomness"],
    ["two answers", () => (calls++ % 2 ? { state: "no-occurrence" } : half("too-many")), "in two ways"],
    [
      "reasons that do not add up",
      () => ({ ...half("too-many"), share: { of: 1, over: 3 } }),
      "do not add up",
    ],
    ["a code that it does not list", () => half("other"), "no own reason other"],
    [
      "a fact that it does not list",
      (facts) => (facts.count("area") ? half("too-many") : half("x")),
      "asks for area",
    ],
    [
      "an input without an answer",
      (facts) => {
        if (facts.count("cases") === 0) throw new Error("no cases");
        return half("too-many");
      },
      "no cases",
    ],
  ])("finds %s", (_fault, judge, message) => {
    expect(plugin(judge)).toContain(message);
  });
});
