import { describe, expect, it } from "vitest";
import { type CriterionNode, findScoreNode, type RuleSetContent, score } from "../index.ts";

const criterion = (id: string, change: Partial<CriterionNode>): CriterionNode => ({
  kind: "criterion",
  id,
  criterion: `t/${id}`,
  title: { vi: id },
  maxMilli: 10_000,
  asks: [],
  scale: {
    kind: "proportion",
    value: { of: "t/done", over: "t/all" },
    fullFromPercentMilli: 100_000,
    zeroBelowPercentMilli: 0,
  },
  law: [],
  whenNotApplicable: "re-base",
  whenNoOccurrence: "re-base",
  ...change,
});

function ruleSet(
  children: readonly CriterionNode[],
  rounding: Partial<RuleSetContent["rounding"]> = {},
): RuleSetContent {
  const maxMilli = children.reduce((sum, child) => sum + child.maxMilli, 0);
  return {
    schema: "kiemtra/rule-set/1",
    id: "t",
    title: { vi: "t" },
    process: "inspection",
    inForceFrom: "2020-01-01",
    points: "decided",
    source: { vi: "t" },
    rounding: { component: 2, part: 2, total: 2, ...rounding },
    law: {},
    facts: [
      { kind: "yesno", key: "t/yes", label: { vi: "có" } },
      { kind: "count", key: "t/done", label: { vi: "đã làm" } },
      { kind: "count", key: "t/all", label: { vi: "tất cả" } },
    ],
    areas: [{ kind: "group", id: "a", title: { vi: "a" }, maxMilli, rollUp: "sum", children }],
    pins: [],
  };
}

function scored(content: RuleSetContent, values: Record<string, number | boolean>) {
  const unit = { id: "u", kind: "commune" as const, type: "xã" };
  return score({ ruleSet: content, unit, facts: { values, clashes: [] }, asOf: "2023-05-09" }).total;
}

const full = criterion("full", { scale: { kind: "all-or-nothing", fact: "t/yes", fullWhen: true } });

describe("no occurrence", () => {
  const outcomes: readonly [CriterionNode["whenNoOccurrence"], number, number][] = [
    ["re-base", 10_000, 10_000],
    ["zero", 10_000, 20_000],
    ["full", 20_000, 20_000],
  ];
  for (const [policy, earned, applicable] of outcomes) {
    it(`under ${policy}: earned ${earned}, applicable ${applicable}`, () => {
      const total = scored(ruleSet([full, criterion("none", { whenNoOccurrence: policy })]), {
        "t/yes": true,
        "t/all": 0,
      });
      expect(findScoreNode(total, "none")?.state).toBe("no-occurrence");
      expect([total.state, total.earnedMilli, total.applicableMilli]).toEqual(["scored", earned, applicable]);
    });
  }
});

describe("not applicable", () => {
  const rule = { types: ["phường"], because: { vi: "chỉ áp dụng cho phường" } };
  const outcomes: readonly [CriterionNode["whenNoOccurrence"], number, number][] = [
    ["re-base", 10_000, 10_000],
    ["zero", 10_000, 20_000],
    ["full", 20_000, 20_000],
  ];
  for (const [policy, earned, applicable] of outcomes) {
    it(`under ${policy}: earned ${earned}, applicable ${applicable}`, () => {
      const wards = criterion("wards", { appliesTo: rule, whenNotApplicable: policy });
      const total = scored(ruleSet([full, wards]), { "t/yes": true });
      expect(findScoreNode(total, "wards")?.state).toBe("not-applicable");
      expect([total.state, total.earnedMilli, total.applicableMilli]).toEqual(["scored", earned, applicable]);
    });
  }

  it("where nothing applies the total is not applicable, without a maximum", () => {
    const total = scored(ruleSet([criterion("wards", { appliesTo: rule })]), {});
    expect([total.state, total.applicableMilli]).toEqual(["not-applicable", 0]);
  });
});

describe("rounding", () => {
  it("rounds each component, then adds: 752 of 1780 of 2 points is 0,84", () => {
    const total = scored(ruleSet([criterion("c", { maxMilli: 2_000 })]), { "t/done": 752, "t/all": 1780 });
    expect(total.earnedMilli).toBe(840);
  });

  it("rounds a tie up", () => {
    const total = scored(ruleSet([criterion("c", { maxMilli: 10 })]), { "t/done": 1, "t/all": 2 });
    expect(total.earnedMilli).toBe(10);
  });

  it("keeps what rounding at the total takes as a record of its own", () => {
    const total = scored(ruleSet([criterion("c", { maxMilli: 2_000 })], { total: 0 }), {
      "t/done": 752,
      "t/all": 1780,
    });
    expect([total.earnedMilli, total.lostMilli, total.roundingMilli]).toEqual([1_000, 1_160, -160]);
  });

  it("is exact for counts up to a million million", () => {
    const total = scored(ruleSet([criterion("c", { maxMilli: 10_000 })], { component: 3, total: 3 }), {
      "t/done": 333_333_333_333,
      "t/all": 999_999_999_999,
    });
    expect(total.earnedMilli).toBe(3_333);
  });
});

describe("contradictions", () => {
  it("a numerator above its denominator is open, never full", () => {
    const total = scored(ruleSet([criterion("c", {})]), { "t/done": 3, "t/all": 2 });
    expect(findScoreNode(total, "c")).toMatchObject({
      state: "open",
      openMilli: 10_000,
      conflicts: [{ code: "exceeds", facts: ["t/done", "t/all"] }],
    });
  });

  it("a missing fact is named and leaves the criterion open", () => {
    const total = scored(ruleSet([criterion("c", {})]), { "t/all": 2 });
    expect(findScoreNode(total, "c")).toMatchObject({ state: "open", missing: ["t/done"], earnedMilli: 0 });
  });
});
