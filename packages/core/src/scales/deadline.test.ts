import { describe, expect, it } from "vitest";
import { because, conflict, full, missing, type Row, scoreOne, short } from "../../test/make-rule-set.ts";
import type { ScaleOf } from "../index.ts";

const inTime = ["be-in-time", { fact: "t/on" }] as const;
const byDay: ScaleOf<"deadline"> = {
  kind: "deadline",
  done: "t/on",
  due: "2023-03-31",
  days: "calendar",
  late: { eachDayMilli: 1_500, floorMilli: 2_000 },
};
const late = (days: number, lost: number, facts = ["t/on"]) =>
  because("late", lost, { fact: "t/on", days, each: 1_500 }, facts, inTime);

describe("deadline on a fixed day, points for each day", () => {
  it.each<Row>([
    ["long before it earns everything", { "t/on": "2022-12-31" }, full],
    ["on the last day it earns everything", { "t/on": "2023-03-31" }, full],
    ["one day late costs one day", { "t/on": "2023-04-01" }, short(8_500, 1_500, late(1, 1_500))],
    [
      "just above the floor it is what is left",
      { "t/on": "2023-04-05" },
      short(2_500, 7_500, late(5, 7_500)),
    ],
    ["just below the floor it is the floor", { "t/on": "2023-04-06" }, short(2_000, 8_000, late(6, 8_000))],
    ["decades late it is the floor", { "t/on": "2099-12-31" }, short(2_000, 8_000, late(28_034, 8_000))],
    ["no date is open", {}, missing("t/on")],
    ["a day that does not exist is no date", { "t/on": "2023-02-29" }, missing("t/on")],
    ["a clash is open", { "t/on": "2023-03-31" }, conflict("clash", "t/on"), { clashes: ["t/on"] }],
  ])("%s", (_, values, seen, more) => {
    expect(scoreOne(byDay, values, more)).toEqual(seen);
  });

  it("holds a floor above the maximum to the maximum", () => {
    const scale = { ...byDay, late: { eachDayMilli: 1_500, floorMilli: 20_000 } };
    expect(scoreOne(scale, { "t/on": "2023-05-01" })).toEqual(full);
  });

  it("rounds a tie of what is left up", () => {
    const scale = { ...byDay, late: { eachDayMilli: 1_005, floorMilli: 0 } };
    expect(scoreOne(scale, { "t/on": "2023-04-01" })).toMatchObject({ earnedMilli: 9_000 });
  });
});

describe("deadline on a day that is a fact", () => {
  const scale = { ...byDay, due: "t/due" };
  const both = ["t/on", "t/due"];

  it.each<Row>([
    ["in time", { "t/on": "2024-02-29", "t/due": "2024-02-29" }, full],
    [
      "two days late over a leap day",
      { "t/on": "2024-03-01", "t/due": "2024-02-28" },
      short(7_000, 3_000, late(2, 3_000, both)),
    ],
    ["no day to be done by is open", { "t/on": "2024-03-01" }, missing("t/due")],
    ["neither is open, both named", {}, missing(...both)],
    [
      "a clash of the day to be done by is open",
      { "t/on": "2024-03-01", "t/due": "2024-02-28" },
      conflict("clash", "t/due"),
      { clashes: ["t/due"] },
    ],
  ])("%s", (_, values, seen, more) => {
    expect(scoreOne(scale, values, more)).toEqual(seen);
  });
});

describe("deadline with bands of days", () => {
  const scale: ScaleOf<"deadline"> = {
    ...byDay,
    late: {
      bands: [
        { fromDays: 30, sharePercentMilli: 0 },
        { fromDays: 5, sharePercentMilli: 70_050 },
        { fromDays: 10, sharePercentMilli: 40_000 },
      ],
    },
  };
  const band = (days: number, share: number, lost: number) =>
    because("late-band", lost, { fact: "t/on", days, share }, ["t/on"], inTime);

  it.each<Row>([
    ["in time all is earned", { "t/on": "2023-03-31" }, full],
    ["below all bands all is earned", { "t/on": "2023-04-04" }, full],
    [
      "on the first bound its share is earned, a tie rounded up",
      { "t/on": "2023-04-05" },
      short(7_010, 2_990, band(5, 70_050, 2_990)),
    ],
    [
      "just below the second bound the first counts",
      { "t/on": "2023-04-09" },
      short(7_010, 2_990, band(9, 70_050, 2_990)),
    ],
    [
      "on the second bound the second counts",
      { "t/on": "2023-04-10" },
      short(4_000, 6_000, band(10, 40_000, 6_000)),
    ],
    [
      "just below the last bound the second counts",
      { "t/on": "2023-04-29" },
      short(4_000, 6_000, band(29, 40_000, 6_000)),
    ],
    ["on the last bound nothing is earned", { "t/on": "2023-04-30" }, short(0, 10_000, band(30, 0, 10_000))],
  ])("%s", (_, values, seen) => {
    expect(scoreOne(scale, values)).toEqual(seen);
  });

  it("reads bands that are written downwards the same way, the day being a fact", () => {
    const late = {
      bands: [
        { fromDays: 10, sharePercentMilli: 40_000 },
        { fromDays: 5, sharePercentMilli: 70_000 },
      ],
    };
    expect(
      scoreOne({ ...scale, due: "t/due", late }, { "t/on": "2023-04-10", "t/due": "2023-03-31" }),
    ).toMatchObject({ earnedMilli: 4_000 });
  });
});

describe("deadline in working days", () => {
  const scale: ScaleOf<"deadline"> = { ...byDay, days: "working" };
  const calendar = [
    { date: "2023-04-03", name: "nghỉ", kind: "holiday" as const },
    { date: "2023-04-08", name: "làm bù", kind: "working-day" as const },
  ];

  it.each([
    // 31 March 2023 is a Friday.
    ["a Saturday after a Friday is no working day late", "2023-04-01", 10_000],
    ["a Monday after a Friday is one day late", "2023-04-03", 8_500],
    ["a Tuesday is two days late", "2023-04-04", 7_000],
    ["a week later is five days late", "2023-04-07", 2_500],
  ])("%s", (_, on, earnedMilli) => {
    expect(scoreOne(scale, { "t/on": on })).toMatchObject({ earnedMilli });
  });

  it.each([
    ["a holiday is no working day", "2023-04-03", 10_000],
    ["the day after a holiday is one day late", "2023-04-04", 8_500],
    ["a Saturday that is worked counts", "2023-04-08", 2_500],
  ])("%s", (_, on, earnedMilli) => {
    expect(scoreOne(scale, { "t/on": on }, { calendar })).toMatchObject({ earnedMilli });
  });

  it("says how many working days it was late", () => {
    const { reasons } = scoreOne(scale, { "t/on": "2023-04-04" }, { calendar });
    expect(reasons).toEqual([late(1, 1_500)]);
  });
});

describe("deadline of what may not have happened", () => {
  const scale = { ...byDay, happened: "t/yes" };
  const notMet = because("not-met", 10_000, { fact: "t/yes" }, ["t/yes"], ["meet", { fact: "t/yes" }]);

  it.each<Row>([
    ["a no earns nothing, without a date", { "t/yes": false }, short(0, 10_000, notMet)],
    [
      "a no earns nothing, even with a date in time",
      { "t/yes": false, "t/on": "2023-03-01" },
      short(0, 10_000, notMet),
    ],
    [
      "a no earns nothing, even with a clash of the date",
      { "t/yes": false },
      short(0, 10_000, notMet),
      { clashes: ["t/on"] },
    ],
    ["a yes in time earns everything", { "t/yes": true, "t/on": "2023-03-31" }, full],
    ["a yes too late is late", { "t/yes": true, "t/on": "2023-04-01" }, short(8_500, 1_500, late(1, 1_500))],
    ["a yes without a date is open", { "t/yes": true }, missing("t/on")],
    ["no answer is open, whatever the date", { "t/on": "2023-03-31" }, missing("t/yes")],
    [
      "a clash of the answer is open",
      { "t/on": "2023-03-31" },
      conflict("clash", "t/yes"),
      { clashes: ["t/yes"] },
    ],
  ])("%s", (_, values, seen, more) => {
    expect(scoreOne(scale, values, more)).toEqual(seen);
  });
});
