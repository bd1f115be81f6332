import { describe, expect, it } from "vitest";
import type { FactValue, SignalSpec } from "../index.ts";
import { findSignals } from "../index.ts";

const signal = (change: Omit<SignalSpec, "key" | "text">): SignalSpec => ({
  key: "t/s",
  text: { vi: "{left} {right}" },
  ...change,
});
const found = (
  spec: SignalSpec,
  values: Readonly<Record<string, FactValue>>,
  clashes: readonly string[] = [],
) => findSignals([spec], { values, clashes }).map(({ facts, data }) => [data["left"], data["right"], facts]);

const parts = signal({ left: { sum: ["t/a", "t/b"] }, is: "other-than", right: "t/all" });
const more = signal({ left: "t/a", is: "above", right: "t/all" });
const rates = signal({
  left: { of: "t/a", over: "t/b" },
  is: "above",
  right: { of: "t/c", over: "t/all" },
  tolerance: 20,
});
const dates = signal({ left: "t/on", is: "below", right: "t/from" });
const claimed = signal({ left: "t/a", is: "above", right: { value: 0 }, when: { fact: "t/none", is: true } });

describe("facts that contradict one another", () => {
  // From a real notice of conclusions: 127 + 94 + 57 dossiers of 284; and 43 of 44 sampled late, 432 of 1,477 in the system.
  it.each<[string, SignalSpec, Readonly<Record<string, FactValue>>, readonly unknown[]]>([
    [
      "parts that do not add up",
      parts,
      { "t/a": 127, "t/b": 94, "t/all": 284 },
      [221, 284, ["t/a", "t/b", "t/all"]],
    ],
    ["a part above its whole", more, { "t/a": 5, "t/all": 4 }, [5, 4, ["t/a", "t/all"]]],
    ["decimals", more, { "t/a": "4.5", "t/all": 4 }, ["4.5", 4, ["t/a", "t/all"]]],
    [
      "rates that are far apart",
      rates,
      { "t/a": 43, "t/b": 44, "t/c": 432, "t/all": 1477 },
      [97_727, 29_248, ["t/a", "t/b", "t/c", "t/all"]],
    ],
    [
      "a day before the day it began",
      dates,
      { "t/on": "2023-05-08", "t/from": "2023-05-09" },
      ["2023-05-08", "2023-05-09", ["t/on", "t/from"]],
    ],
    ["what is said to be none", claimed, { "t/a": 1, "t/none": true }, [1, 0, ["t/a", "t/none"]]],
  ])("%s", (_, spec, values, wanted) => {
    expect(found(spec, values)).toEqual([wanted]);
  });

  it.each<[string, SignalSpec, Readonly<Record<string, FactValue>>, (readonly string[])?]>([
    ["parts that add up", parts, { "t/a": 190, "t/b": 94, "t/all": 284 }],
    ["a part as large as its whole", more, { "t/a": 4, "t/all": 4 }],
    ["a part below its whole", more, { "t/a": 3, "t/all": 4 }],
    ["rates just as far apart as they may be", rates, { "t/a": 7, "t/b": 10, "t/c": 5, "t/all": 10 }],
    ["rates the other way round", rates, { "t/a": 1, "t/b": 10, "t/c": 9, "t/all": 10 }],
    ["a rate of nothing", rates, { "t/a": 0, "t/b": 0, "t/c": 9, "t/all": 10 }],
    ["the same day", dates, { "t/on": "2023-05-09", "t/from": "2023-05-09" }],
    ["what is not said", claimed, { "t/a": 1, "t/none": false }],
    ["what is open", parts, { "t/a": 127, "t/all": 284 }],
    ["what is open on the other side", more, { "t/a": 5 }],
    ["a clash", more, { "t/a": 5, "t/all": 4 }, ["t/a"]],
    ["a clash of days", dates, { "t/on": "2023-05-08", "t/from": "2023-05-09" }, ["t/on"]],
  ])("are none: %s", (_, spec, values, clashes) => {
    expect(found(spec, values, clashes)).toEqual([]);
  });
});
