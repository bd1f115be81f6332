import { describe, expect, it } from "vitest";
import { because, conflict, full, missing, type Row, scoreOne, short } from "../../test/make-rule-set.ts";
import type { ScaleOf } from "../index.ts";

const scale: ScaleOf<"all-or-nothing"> = { kind: "all-or-nothing", fact: "t/yes", fullWhen: true };
const regain = ["meet", { fact: "t/yes" }] as const;
const notMet = (lost: number) => because("not-met", lost, { fact: "t/yes" }, ["t/yes"], regain);
const extra = (lost: number) => because("extra-penalty", lost, { fact: "t/yes" }, ["t/yes"], regain);

describe("all or nothing", () => {
  it.each<Row>([
    ["a yes earns everything", { "t/yes": true }, full],
    ["a no earns nothing", { "t/yes": false }, short(0, 10_000, notMet(10_000))],
    ["no answer is open", {}, missing("t/yes")],
    ["another fact's answer is none", { "t/also": true }, missing("t/yes")],
    [
      "a clash is open, whatever the answer",
      { "t/yes": true },
      conflict("clash", "t/yes"),
      { clashes: ["t/yes"] },
    ],
  ])("%s", (_, values, seen, more) => {
    expect(scoreOne(scale, values, more)).toEqual(seen);
  });

  it.each<Row>([
    ["a no earns everything where no is good", { "t/yes": false }, full],
    ["a yes earns nothing where no is good", { "t/yes": true }, short(0, 10_000, notMet(10_000))],
  ])("%s", (_, values, seen) => {
    expect(scoreOne({ ...scale, fullWhen: false }, values)).toEqual(seen);
  });

  it.each<Row>([
    [
      "an extra penalty leaves less than nothing",
      { "t/yes": false },
      short(-250, 10_250, notMet(10_000), extra(250)),
    ],
    ["an extra penalty takes nothing from a yes", { "t/yes": true }, full],
    ["an extra penalty waits for the answer", {}, missing("t/yes")],
  ])("%s", (_, values, seen) => {
    expect(scoreOne({ ...scale, extraPenaltyMilli: 250 }, values)).toEqual(seen);
  });

  it.each([
    ["a tie below nothing is rounded away from nothing", 245, -250, 10_250],
    ["less than a tie below nothing is rounded towards nothing", 244, -240, 10_240],
  ])("%s", (_, extraPenaltyMilli, earnedMilli, lostMilli) => {
    expect(scoreOne({ ...scale, extraPenaltyMilli }, { "t/yes": false })).toMatchObject({
      earnedMilli,
      lostMilli,
    });
  });

  it("takes no penalty of nothing for a reason", () => {
    expect(scoreOne({ ...scale, extraPenaltyMilli: 0 }, { "t/yes": false })).toEqual(
      short(0, 10_000, notMet(10_000)),
    );
  });
});
