import { describe, expect, it } from "vitest";
import { factsOfScale, mapScaleFacts, type Scale } from "../index.ts";

const table: [claim: string, scale: Scale, facts: string[]][] = [
  ["a yes/no", { kind: "all-or-nothing", fact: "t/a", fullWhen: true }, ["t/a"]],
  ["items", { kind: "per-item", of: { facts: ["t/a", "t/b"] }, eachMilli: 1 }, ["t/a", "t/b"]],
  ["a count of items", { kind: "per-item", of: { count: "t/a" }, eachMilli: 1 }, ["t/a"]],
  [
    "a ratio with its fallback",
    {
      kind: "proportion",
      value: {
        of: { sum: ["t/a", "t/b"] },
        over: { minus: ["t/c", "t/a"] },
        fallback: { over: "t/d", dividedBy: 12 },
      },
      fullFromPercentMilli: 1,
      zeroBelowPercentMilli: 0,
    },
    ["t/a", "t/b", "t/c", "t/d"],
  ],
  [
    "a product",
    { kind: "bands", value: { product: [{ percent: "t/a" }, { of: "t/b", over: "t/c" }] }, bands: [] },
    ["t/a", "t/b", "t/c"],
  ],
  [
    "a complement",
    { kind: "bands", value: { complementOf: [{ of: "t/b", over: "t/c" }] }, bands: [] },
    ["t/b", "t/c"],
  ],
  ["a number", { kind: "bands", value: { number: "t/a" }, bands: [] }, ["t/a"]],
  [
    "deductions",
    {
      kind: "deduction",
      deductions: [
        { fact: "t/a", eachMilli: 1 },
        { fact: "t/b", eachPercentMilli: 1 },
      ],
      floorMilli: 0,
    },
    ["t/a", "t/b"],
  ],
  [
    "a deadline on a fixed day",
    {
      kind: "deadline",
      done: "t/a",
      due: "2023-05-09",
      days: "calendar",
      late: { eachDayMilli: 1, floorMilli: 0 },
    },
    ["t/a"],
  ],
  [
    "a deadline on a day that is a fact",
    {
      kind: "deadline",
      happened: "t/c",
      done: "t/a",
      due: "t/b",
      days: "working",
      late: { eachDayMilli: 1, floorMilli: 0 },
    },
    ["t/c", "t/a", "t/b"],
  ],
  ["steps", { kind: "steps", value: "t/a", from: 0, baseMilli: 0, step: 1, eachMilli: 1 }, ["t/a"]],
  ["events", { kind: "worst-event", events: [{ fact: "t/a", sharePercentMilli: 0 }] }, ["t/a"]],
  ["a fixed target", { kind: "against-target", value: "t/a", target: 5, zeroBelowPercentMilli: 0 }, ["t/a"]],
  [
    "an own target",
    { kind: "against-target", value: "t/a", target: "t/b", zeroBelowPercentMilli: 0 },
    ["t/a", "t/b"],
  ],
  [
    "a reference",
    {
      kind: "against-reference",
      value: "t/a",
      reference: "t/b",
      better: "lower",
      equalSharePercentMilli: 0,
      worseSharePercentMilli: "proportional",
    },
    ["t/a", "t/b"],
  ],
  ["an assessor", { kind: "assessor", points: "t/a", reason: "t/b" }, ["t/a", "t/b"]],
  ["a survey's result", { kind: "survey-points", score: "t/a", lowestMilli: 0, highestMilli: 1 }, ["t/a"]],
  [
    "a survey's options",
    {
      kind: "survey-options",
      options: [
        { fact: "t/a", sharePercentMilli: 0 },
        { fact: "t/b", sharePercentMilli: 1 },
      ],
    },
    ["t/a", "t/b"],
  ],
  ["imported points", { kind: "imported-points", fact: "t/a" }, ["t/a"]],
  [
    "levels, without the options",
    { kind: "levels", fact: "t/a", levels: [{ option: "good", sharePercentMilli: 1 }] },
    ["t/a"],
  ],
  [
    "a choice and all its formulas",
    {
      kind: "chosen",
      fact: "t/a",
      formulas: [
        { option: "good", scale: { kind: "imported-points", fact: "t/b" } },
        { option: "fair", scale: { kind: "imported-points", fact: "t/c" } },
      ],
    },
    ["t/a", "t/b", "t/c"],
  ],
  [
    "all parts",
    {
      kind: "composite",
      parts: [
        {
          key: "p",
          title: { vi: "p" },
          maxMilli: 1,
          scale: { kind: "imported-points", fact: "t/b" },
          whenNoOccurrence: "zero",
        },
      ],
    },
    ["t/b"],
  ],
  ["what a judge reads", { kind: "judged", facts: ["t/a", "t/b"] }, ["t/a", "t/b"]],
  ["what is followed", { kind: "tracking", facts: ["t/a"] }, ["t/a"]],
];

describe("the facts of a scale", () => {
  it.each(table)("are those of %s, each once, in declared order", (_, scale, facts) => {
    expect(factsOfScale(scale)).toEqual(facts);
  });

  it.each(table)("are renamed in %s, and nothing else is", (_, scale) => {
    const there = mapScaleFacts(scale, (key) => `x${key}`);
    expect(JSON.stringify(there)).toBe(JSON.stringify(scale).replaceAll('"t/', '"xt/'));
  });
});
