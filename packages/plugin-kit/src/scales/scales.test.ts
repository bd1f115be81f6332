import type { Scale } from "@kiemtra/core";
import { scaleSchema, scaleSettings } from "@kiemtra/core/schema";
import { describe, expect, it } from "vitest";
import * as kit from "../index.ts";
import { qualifyScale } from "../qualify.ts";

const scales: readonly Scale[] = [
  kit.allOrNothing("a", { extraPenaltyMilli: 250 }),
  kit.perItem({ facts: ["a", "b"] }, 500),
  kit.levels("a", { good: 100, fair: 50 }),
  kit.bands({ number: { sum: ["a", "b"] } }, [{ from: 2, sharePercent: 50 }]),
  kit.proportion({ complementOf: [{ of: "a", over: "b" }] }, { fullFromPercent: 80 }),
  kit.deduction([
    { fact: "a", eachMilli: 250 },
    { fact: "b", eachPercent: 50 },
  ]),
  kit.deadline({ done: "a", due: "2025-12-15" }, { eachDayMilli: 100 }),
  kit.deadline({ done: "a", due: "b", happened: "c" }, { bands: [{ fromDays: 1, sharePercent: 50 }] }),
  kit.steps("a", { from: 3500, baseMilli: 10_000, step: 100, eachMilli: 500 }),
  kit.worstEvent({ a: 0, b: 50 }),
  kit.againstTarget({ minus: ["a", "b"] }, "c"),
  kit.againstReference("a", "b", { equalPercent: 50, worsePercent: "proportional" }),
  kit.assessor("a", "b"),
  kit.surveyPoints("a"),
  kit.surveyOptions({ a: 100, b: 60 }),
  kit.importedPoints("a"),
  kit.chosen("a", { x: kit.importedPoints("b"), y: kit.importedPoints("c") }),
  kit.composite([
    kit.part("one", 1000, kit.importedPoints("a")),
    kit.part("two", 500, kit.allOrNothing("b")),
  ]),
  kit.judged(["a"]),
  kit.tracking(["a"]),
];

describe("the constructors", () => {
  it("cover every scale", () => {
    const made = new Set(scales.map(({ kind }) => kind));
    expect([...made].sort()).toEqual(Object.keys(scaleSettings).sort());
  });

  it.each(scales)("make a $kind that a rule set accepts, once its facts are complete", (scale) => {
    const full = qualifyScale("demo", scale);
    expect(scaleSchema.parse(full)).toEqual(full);
    expect(JSON.stringify(full)).not.toMatch(/"[abc]"/);
  });

  it("write whole figures as thousandths", () => {
    expect(kit.againstTarget("a", 80, { zeroBelowPercent: 50 })).toEqual({
      kind: "against-target",
      value: "a",
      target: 80_000,
      zeroBelowPercentMilli: 50_000,
    });
  });
});
