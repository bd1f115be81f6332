import { describe, expect, it } from "vitest";
import { rankByShare, type ScoreNode } from "../index.ts";

const total = (
  earnedMilli: number,
  applicableMilli: number,
  state: ScoreNode["state"] = "scored",
): ScoreNode => ({
  id: "total",
  kind: "total",
  state,
  maxMilli: 100_000,
  applicableMilli,
  earnedMilli,
  lostMilli: 0,
  openMilli: 0,
  roundingMilli: 0,
  reasons: [],
  missing: [],
  conflicts: [],
  children: [],
});

describe("ranking", () => {
  it("shares a rank between equal shares and skips the next: 1, 2, 2, 4", () => {
    const items = [
      total(50_000, 100_000),
      total(90_000, 100_000),
      total(45_000, 90_000),
      total(10_000, 100_000),
    ];
    expect(rankByShare(items, (item) => item).map(({ rank }) => rank)).toEqual([1, 2, 2, 4]);
  });

  it("compares shares exactly where floating point would not", () => {
    const items = [total(1, 3), total(333_333, 1_000_000)];
    expect(rankByShare(items, (item) => item).map(({ item }) => item.applicableMilli)).toEqual([
      3, 1_000_000,
    ]);
  });

  it("puts units with open criteria, or with nothing that applies, last and without a rank", () => {
    const items = [total(99_000, 100_000, "open"), total(0, 0, "not-applicable"), total(1_000, 100_000)];
    expect(rankByShare(items, (item) => item).map(({ rank }) => rank)).toEqual([1, undefined, undefined]);
  });
});
