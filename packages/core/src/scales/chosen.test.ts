import { describe, expect, it } from "vitest";
import {
  because,
  conflict,
  full,
  missing,
  noCase,
  type Row,
  scoreOne,
  share,
  short,
  yes,
} from "../../test/make-rule-set.ts";
import type { PlainScale, ScaleOf } from "../index.ts";

const scale: ScaleOf<"chosen"> = {
  kind: "chosen",
  fact: "t/level",
  formulas: [
    { option: "good", scale: yes as PlainScale },
    { option: "fair", scale: share as PlainScale },
  ],
};
const notMet = because("not-met", 10_000, { fact: "t/yes" }, ["t/yes"], ["meet", { fact: "t/yes" }]);

describe("a chosen formula", () => {
  it.each<Row>([
    ["judges by the formula of the option", { "t/level": "good", "t/yes": true }, full],
    ["has the reasons of that formula", { "t/level": "good", "t/yes": false }, short(0, 10_000, notMet)],
    ["reads only the facts of that formula", { "t/level": "good" }, missing("t/yes")],
    [
      "does not read the other formula's clash",
      { "t/level": "good", "t/yes": true },
      full,
      { clashes: ["t/done", "t/all"] },
    ],
    [
      "judges by another formula where that is chosen",
      { "t/level": "fair", "t/yes": false, "t/done": 4, "t/all": 4 },
      full,
    ],
    ["does not occur where its formula does not", { "t/level": "fair", "t/done": 0, "t/all": 0 }, noCase],
    [
      "contradicts itself where its formula does",
      { "t/level": "fair", "t/done": 5, "t/all": 4 },
      conflict("exceeds", "t/done", "t/all"),
    ],
    ["waits for the choice, and for nothing else", {}, missing("t/level")],
    ["waits for a choice that has a formula", { "t/level": "poor" }, missing("t/level")],
    [
      "is open where the choice is in a clash",
      { "t/level": "good", "t/yes": true },
      conflict("clash", "t/level"),
      { clashes: ["t/level"] },
    ],
  ])("%s", (_, values, seen, more) => {
    expect(scoreOne(scale, values, more)).toEqual(seen);
  });
});
