import { describe, expect, it } from "vitest";
import { because, conflict, full, missing, type Row, scoreOne, short } from "../../test/make-rule-set.ts";
import type { ScaleOf } from "../index.ts";

const one: ScaleOf<"deduction"> = {
  kind: "deduction",
  deductions: [{ fact: "t/less", eachMilli: 2_500 }],
  floorMilli: 0,
};
const taken = (count: number, lost: number, each = 2_500) => {
  const data = { fact: "t/less", count, each };
  return because("deducted", lost, data, ["t/less"], ["avoid", data]);
};

describe("deduction for each case", () => {
  it.each<Row>([
    ["no case costs nothing", { "t/less": 0 }, full],
    ["one case costs its points", { "t/less": 1 }, short(7_500, 2_500, taken(1, 2_500))],
    ["as many as the maximum cost all", { "t/less": 4 }, short(0, 10_000, taken(4, 10_000))],
    ["more than the maximum cost no more", { "t/less": 5 }, short(0, 10_000, taken(5, 10_000))],
    [
      "a million million cost no more",
      { "t/less": 1_000_000_000_000 },
      short(0, 10_000, taken(1_000_000_000_000, 10_000)),
    ],
    ["no answer is open", {}, missing("t/less")],
    ["a clash is open", { "t/less": 0 }, conflict("clash", "t/less"), { clashes: ["t/less"] }],
  ])("%s", (_, values, seen, more) => {
    expect(scoreOne(one, values, more)).toEqual(seen);
  });

  it.each<[string, number, number, number, number]>([
    ["just above the floor it is what is left", 3_000, 2, 4_000, 6_000],
    ["just below the floor it is the floor", 3_000, 3, 3_000, 7_000],
    ["a floor of the maximum takes nothing", 10_000, 3, 10_000, 0],
    ["a floor above the maximum is the maximum", 20_000, 3, 10_000, 0],
  ])("%s", (_, floorMilli, count, earnedMilli, lostMilli) => {
    const scale = { ...one, floorMilli, deductions: [{ fact: "t/less", eachMilli: 3_000 }] };
    expect(scoreOne(scale, { "t/less": count })).toMatchObject({ earnedMilli, lostMilli });
  });

  it("has no reason where the floor gives everything back", () => {
    expect(scoreOne({ ...one, floorMilli: 10_000 }, { "t/less": 3 })).toEqual(full);
  });

  it.each([
    ["a tie of what is left is rounded up", 1_005, 9_000],
    ["just below a tie is rounded down", 1_006, 8_990],
    ["just above a tie is rounded up", 1_004, 9_000],
  ])("%s", (_, eachMilli, earnedMilli) => {
    const scale = { ...one, deductions: [{ fact: "t/less", eachMilli }] };
    expect(scoreOne(scale, { "t/less": 1 })).toMatchObject({ earnedMilli });
  });

  it("counts a yes as one case", () => {
    const scale = { ...one, deductions: [{ fact: "t/yes", eachMilli: 2_500 }] };
    expect(scoreOne(scale, { "t/yes": true })).toMatchObject({ earnedMilli: 7_500 });
  });

  it("counts a no as no case", () => {
    const scale = { ...one, deductions: [{ fact: "t/yes", eachMilli: 2_500 }] };
    expect(scoreOne(scale, { "t/yes": false })).toEqual(full);
  });
});

describe("deduction of shares", () => {
  const scale: ScaleOf<"deduction"> = {
    kind: "deduction",
    deductions: [{ fact: "t/less", eachPercentMilli: 33_350 }],
    floorMilli: 0,
  };
  const data = { fact: "t/less", count: 1, share: 33_350 };

  it("takes a share of the maximum for each case, what is left rounded half up", () => {
    const reason = because("deducted-share", 3_330, data, ["t/less"], ["avoid", data]);
    expect(scoreOne(scale, { "t/less": 1 })).toEqual(short(6_670, 3_330, reason));
  });

  it.each([
    [2, 3_330],
    [3, 0],
    [1_000_000_000_000, 0],
  ])("takes it %i times", (count, earnedMilli) => {
    expect(scoreOne(scale, { "t/less": count })).toMatchObject({ earnedMilli });
  });
});

describe("several deductions", () => {
  const scale: ScaleOf<"deduction"> = {
    kind: "deduction",
    deductions: [
      { fact: "t/less", eachMilli: 1_000 },
      { fact: "t/yes", eachPercentMilli: 50_000 },
      { fact: "t/more", eachMilli: 500 },
    ],
    floorMilli: 1_000,
  };
  const reason = (fact: string, count: number, each: number, lost: number) => {
    const data = { fact, count, each };
    return because("deducted", lost, data, [fact], ["avoid", data]);
  };
  const half = (lost: number) => {
    const data = { fact: "t/yes", count: 1, share: 50_000 };
    return because("deducted-share", lost, data, ["t/yes"], ["avoid", data]);
  };

  it.each<Row>([
    ["none of them costs nothing", { "t/less": 0, "t/yes": false, "t/more": 0 }, full],
    [
      "only what happened is a reason",
      { "t/less": 0, "t/yes": false, "t/more": 3 },
      short(8_500, 1_500, reason("t/more", 3, 500, 1_500)),
    ],
    [
      "all are added, in order",
      { "t/less": 1, "t/yes": true, "t/more": 2 },
      short(3_000, 7_000, reason("t/less", 1, 1_000, 1_000), half(5_000), reason("t/more", 2, 500, 1_000)),
    ],
    [
      "at the floor the loss is shared by what each took",
      { "t/less": 4, "t/yes": true, "t/more": 2 },
      short(1_000, 9_000, reason("t/less", 4, 1_000, 3_600), half(4_500), reason("t/more", 2, 500, 900)),
    ],
    [
      "a million million leave the floor",
      { "t/less": 1_000_000_000_000, "t/yes": false, "t/more": 0 },
      short(1_000, 9_000, reason("t/less", 1_000_000_000_000, 1_000, 9_000)),
    ],
    ["each missing answer is named", { "t/yes": true }, missing("t/less", "t/more")],
    [
      "a clash leaves all open",
      { "t/less": 0, "t/yes": false, "t/more": 0 },
      conflict("clash", "t/yes"),
      { clashes: ["t/yes"] },
    ],
  ])("%s", (_, values, seen, more) => {
    expect(scoreOne(scale, values, more)).toEqual(seen);
  });
});
