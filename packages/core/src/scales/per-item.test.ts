import { describe, expect, it } from "vitest";
import {
  because,
  conflict,
  full,
  fullOf,
  missing,
  type Row,
  scoreOne,
  short,
} from "../../test/make-rule-set.ts";
import type { ScaleOf } from "../index.ts";

const items: ScaleOf<"per-item"> = {
  kind: "per-item",
  of: { facts: ["t/yes", "t/also", "t/third"] },
  eachMilli: 4_000,
};
const unmet = (fact: string, lost: number) =>
  because("item-not-met", lost, { fact }, [fact], ["meet", { fact }]);
const all = ["t/yes", "t/also", "t/third"];

describe("per item, yes/no facts", () => {
  it.each<Row>([
    ["all items earn the maximum, not more", { "t/yes": true, "t/also": true, "t/third": true }, full],
    [
      "one unmet item costs what is left to the maximum",
      { "t/yes": true, "t/also": false, "t/third": true },
      short(8_000, 2_000, unmet("t/also", 2_000)),
    ],
    [
      "two unmet items share the loss",
      { "t/yes": true, "t/also": false, "t/third": false },
      short(4_000, 6_000, unmet("t/also", 3_000), unmet("t/third", 3_000)),
    ],
    [
      "no item earns nothing, the odd thousandth to the first",
      { "t/yes": false, "t/also": false, "t/third": false },
      short(0, 10_000, unmet("t/yes", 3_334), unmet("t/also", 3_333), unmet("t/third", 3_333)),
    ],
    ["one missing answer leaves all open", { "t/yes": true, "t/also": true }, missing("t/third")],
    ["every missing answer is named, in order", {}, missing("t/yes", "t/also", "t/third")],
    [
      "clash and missing are named apart",
      { "t/yes": true },
      { ...missing("t/third"), conflicts: [{ code: "clash", facts: ["t/also"] }] },
      { clashes: ["t/also"] },
    ],
  ])("%s", (_, values, seen, more) => {
    expect(scoreOne(items, values, more)).toEqual(seen);
  });

  it.each<Row>([
    [
      "items that reach the maximum exactly earn it",
      { "t/yes": true, "t/also": true, "t/third": true },
      fullOf(12_000),
      { maxMilli: 12_000 },
    ],
    [
      "what no item can bring is a reason of its own",
      { "t/yes": true, "t/also": true, "t/third": true },
      short(12_000, 1_000, because("items-out-of-reach", 1_000, {}, all)),
      { maxMilli: 13_000 },
    ],
    [
      "unmet items come before what is out of reach",
      { "t/yes": true, "t/also": true, "t/third": false },
      short(8_000, 5_000, unmet("t/third", 4_000), because("items-out-of-reach", 1_000, {}, all)),
      { maxMilli: 13_000 },
    ],
  ])("%s", (_, values, seen, more) => {
    expect(scoreOne(items, values, more)).toEqual(seen);
  });

  it.each([
    ["a tie is rounded up", 1_005, 1_010],
    ["just below a tie is rounded down", 1_004, 1_000],
    ["just above a tie is rounded up", 1_006, 1_010],
  ])("%s", (_, eachMilli, earnedMilli) => {
    const values = { "t/yes": true, "t/also": false, "t/third": false };
    expect(scoreOne({ ...items, eachMilli }, values)).toMatchObject({ earnedMilli });
  });
});

const counted: ScaleOf<"per-item"> = { kind: "per-item", of: { count: "t/done" }, eachMilli: 3_000 };
const fewer = (count: number, more: number, lost: number) =>
  because(
    "items-missing",
    lost,
    { fact: "t/done", count, enough: 4 },
    ["t/done"],
    ["do-more", { fact: "t/done", more, each: 3_000 }],
  );

describe("per item, a count", () => {
  it.each<Row>([
    ["none earns nothing", { "t/done": 0 }, short(0, 10_000, fewer(0, 4, 10_000))],
    ["one earns its points", { "t/done": 1 }, short(3_000, 7_000, fewer(1, 3, 7_000))],
    ["just below the maximum earns what it brings", { "t/done": 3 }, short(9_000, 1_000, fewer(3, 1, 1_000))],
    ["just above the maximum earns the maximum", { "t/done": 4 }, full],
    ["a million million earns the maximum", { "t/done": 1_000_000_000_000 }, full],
    ["no answer is open", {}, missing("t/done")],
    ["a count that is no whole number is no answer", { "t/done": 1.5 }, missing("t/done")],
    ["a count above a million million is no answer", { "t/done": 1_000_000_000_001 }, missing("t/done")],
    ["a count below nothing is no answer", { "t/done": -1 }, missing("t/done")],
    ["a clash is open", { "t/done": 4 }, conflict("clash", "t/done"), { clashes: ["t/done"] }],
  ])("%s", (_, values, seen, more) => {
    expect(scoreOne(counted, values, more)).toEqual(seen);
  });

  it("earns the maximum where the count brings it exactly", () => {
    expect(scoreOne({ ...counted, eachMilli: 2_500 }, { "t/done": 4 })).toEqual(full);
  });

  it("counts a yes as one", () => {
    const seen = scoreOne({ ...counted, of: { count: "t/yes" } }, { "t/yes": true });
    expect(seen).toMatchObject({ earnedMilli: 3_000, lostMilli: 7_000 });
  });
});
