import { describe, expect, it } from "vitest";
import type { FactValue } from "../../src/facts/fact-value.ts";
import type { FactSpec } from "../../src/schema/fact-spec.ts";
import type { CriterionNode, GroupNode, RuleSetContent } from "../../src/schema/rule-set.ts";
import type { Scale } from "../../src/schema/scale.ts";
import type { PartScale } from "../../src/schema/scales/composite.ts";
import { daysLate } from "./lateness.ts";
import { oracleScore } from "./oracle-score.ts";
import { halfUp } from "./rational.ts";

const title = { vi: "x" };

const node = (
  id: string,
  maxMilli: number,
  scale: Scale,
  more: Partial<CriterionNode> = {},
): CriterionNode => ({
  kind: "criterion",
  id,
  criterion: "r/c",
  title,
  maxMilli,
  asks: [],
  scale,
  law: [],
  whenNotApplicable: "re-base",
  whenNoOccurrence: "re-base",
  ...more,
});

const area = (children: GroupNode["children"], more: Partial<GroupNode> = {}): GroupNode => ({
  kind: "group",
  id: "g",
  title,
  maxMilli: children.reduce((sum, child) => sum + child.maxMilli, 0),
  rollUp: "sum",
  children,
  ...more,
});

const specOf = (key: string, value: FactValue): FactSpec => {
  const kind = typeof value === "boolean" ? "yesno" : "count";
  return { kind, key, label: title };
};

function score(
  areas: readonly GroupNode[],
  values: Readonly<Record<string, FactValue>>,
  more: Partial<RuleSetContent> = {},
) {
  const ruleSet: RuleSetContent = {
    schema: "kiemtra/rule-set/1",
    id: "x",
    title,
    process: "inspection",
    inForceFrom: "2025-01-01",
    points: "decided",
    source: title,
    rounding: { component: 2, part: 2, total: 2 },
    law: {},
    facts: Object.entries(values).map(([key, value]) => specOf(key, value)),
    areas,
    pins: [],
    ...more,
  };
  const unit = { id: "u", kind: "commune", type: "xã", attributes: { region: "II" } } as const;
  return oracleScore({ ruleSet, unit, facts: { values, clashes: [] }, asOf: "2025-07-01" });
}

const ratio = (of: string, over: string): Scale => ({
  kind: "proportion",
  value: { of, over },
  fullFromPercentMilli: 100_000,
  zeroBelowPercentMilli: 0,
});

const half: PartScale = {
  kind: "proportion",
  value: { of: "r/a", over: "r/b" },
  fullFromPercentMilli: 100_000,
  zeroBelowPercentMilli: 0,
};

const full: Scale = { kind: "all-or-nothing", fact: "r/y", fullWhen: true, extraPenaltyMilli: 250 };

describe("the oracle, by hand", () => {
  it("rounds the magnitude half up", () => {
    expect([halfUp([5n, 1n], 2), halfUp([-5n, 1n], 2), halfUp([49n, 10n], 2)]).toEqual([10n, -10n, 0n]);
  });

  it("takes a third of two points", () => {
    const { nodes } = score([area([node("a", 2000, ratio("r/a", "r/b"))])], { "r/a": 1, "r/b": 3 });
    expect(nodes.get("a")).toMatchObject({ state: "scored", earnedMilli: 670, lostMilli: 1330 });
  });

  it("tells no occurrence, open and a contradiction apart", () => {
    const stateFor = (values: Readonly<Record<string, FactValue>>) =>
      score([area([node("a", 2000, ratio("r/a", "r/b"))])], values).nodes.get("a")?.state;
    expect(stateFor({ "r/b": 0 })).toBe("no-occurrence");
    expect(stateFor({ "r/a": 1, "r/b": 0 })).toBe("open");
    expect(stateFor({ "r/a": 1 })).toBe("open");
    expect(stateFor({ "r/a": 3, "r/b": 2 })).toBe("open");
  });

  it("falls below nothing by an extra penalty", () => {
    const { total } = score([area([node("a", 2000, full)])], { "r/y": false });
    expect(total).toMatchObject({ earnedMilli: -250, lostMilli: 2250, applicableMilli: 2000 });
  });

  it("shares a maximum among siblings, the odd step to the first", () => {
    const spread = node("s", 1010, ratio("r/a", "r/zero"), { whenNoOccurrence: "spread" });
    const children = [node("a", 1000, full), spread, node("b", 2000, ratio("r/a", "r/b"))];
    const { nodes, total } = score([area(children)], { "r/y": true, "r/a": 1, "r/b": 2, "r/zero": 0 });
    expect(nodes.get("s")?.state).toBe("open");
    expect(total.applicableMilli).toBe(4010);
    const spreading = score([area(children.with(1, { ...spread, scale: ratio("r/none", "r/zero") }))], {
      "r/y": true,
      "r/a": 1,
      "r/b": 2,
      "r/zero": 0,
    });
    expect(spreading.nodes.get("a")).toMatchObject({ earnedMilli: 1510, applicableMilli: 1510 });
    expect(spreading.nodes.get("b")).toMatchObject({ earnedMilli: 1250, applicableMilli: 2500 });
    expect(spreading.total).toMatchObject({ earnedMilli: 2760, applicableMilli: 4010 });
  });

  it("closes a gate", () => {
    const children = [node("a", 1000, full), node("b", 2000, ratio("r/a", "r/b"))];
    const gate = { child: "b", atLeastPercentMilli: 60_000 };
    const { total } = score([area(children, { gate })], { "r/y": true, "r/a": 1, "r/b": 2 });
    expect(total).toMatchObject({ earnedMilli: 1000, lostMilli: 2000, applicableMilli: 3000 });
  });

  it("converts a weighted mean, adds a bonus up to its maximum and takes a penalty once", () => {
    const base = area([node("a", 1000, full), node("b", 2000, ratio("r/a", "r/b"), { weightMilli: 3000 })], {
      rollUp: "weighted-mean",
      maxMilli: 8000,
    });
    const bonus = area([node("c", 5000, full)], { id: "bonus", role: "bonus", maxMilli: 1500 });
    const taken = node("d", 1000, full, { onceWith: ["b"] });
    const penalty = area([taken, node("e", 700, full)], { id: "penalty", role: "penalty", maxMilli: 2000 });
    const total = { rollUp: "sum", rebaseToMilli: 100_000 } as const;
    const card = score([base, bonus, penalty], { "r/y": true, "r/a": 1, "r/b": 2 }, { total });
    expect(card.nodes.get("group:g")).toMatchObject({ earnedMilli: 5000, applicableMilli: 8000 });
    expect(card.total).toMatchObject({ bonusMilli: 1500, penaltyMilli: 700, earnedMilli: 62_500 + 800 });
  });

  it("multiplies points by region, held to the maximum, and requirements", () => {
    const values = { "r/y": true, "r/a": 1, "r/b": 2 };
    const line = { values: [{ is: "II", percentMilli: 150_000 }], otherwisePercentMilli: 100_000 };
    const earned = (on: "points" | "requirement", scale: Scale) =>
      score([area([node("a", 3000, scale, { coefficient: { attribute: "region", on, ...line } })])], values)
        .total.earnedMilli;
    expect(earned("points", full)).toBe(3000);
    expect(earned("points", ratio("r/a", "r/b"))).toBe(2250);
    expect(earned("requirement", ratio("r/a", "r/b"))).toBe(1000);
  });

  it("leaves open what is not declared, and what its kind cannot hold", () => {
    const stateFor = (value: FactValue, facts: RuleSetContent["facts"]) =>
      score([area([node("a", 2000, full)])], { "r/y": value }, { facts }).nodes.get("a")?.state;
    const yesno = { kind: "yesno", key: "r/y", label: title } as const;
    expect(stateFor(true, [yesno])).toBe("scored");
    expect([stateFor(true, []), stateFor(1, [yesno]), stateFor("true", [yesno])]).toEqual(
      Array.from({ length: 3 }, () => "open"),
    );
    const counted = (value: FactValue) => {
      const scale: Scale = { kind: "per-item", of: { count: "r/n" }, eachMilli: 500 };
      const facts = [{ kind: "count", key: "r/n", label: title }] as const;
      return score([area([node("a", 2000, scale)])], { "r/n": value }, { facts }).nodes.get("a")?.state;
    };
    expect([0, 10 ** 12].map(counted)).toEqual(["scored", "scored"]);
    expect([-1, 0.5, 10 ** 12 + 1, "3", true].map(counted)).toEqual(Array.from({ length: 5 }, () => "open"));
  });

  it("keeps what the parts of an open composite earned, and what they lost", () => {
    const part = (key: string, scale: PartScale) =>
      ({ key, title, maxMilli: 1000, scale, whenNoOccurrence: "re-base" }) as const;
    const parts = [part("p", half), part("q", { ...half, value: { of: "r/a", over: "r/none" } })];
    const children = [
      node("c", 2000, { kind: "composite", parts }),
      node("s", 1000, half, {
        appliesTo: { kinds: ["province"], because: title },
        whenNotApplicable: "spread",
      }),
    ];
    const { nodes } = score([area(children)], { "r/a": 1, "r/b": 4 });
    expect(nodes.get("c.q")).toMatchObject({ state: "open", openMilli: 1000, lostMilli: 0 });
    expect(nodes.get("c")).toEqual({
      state: "open",
      earnedMilli: 380,
      applicableMilli: 3000,
      openMilli: 1500,
      lostMilli: 1120,
    });
  });

  it("counts working days one by one", () => {
    const calendar = [
      { date: "2025-04-30", name: "lễ", kind: "holiday" },
      { date: "2025-05-03", name: "bù", kind: "working-day" },
    ] as const;
    expect(daysLate("2025-04-29", "2025-05-05", "working", calendar)).toBe(4);
    expect(daysLate("2025-04-29", "2025-05-05", "calendar", calendar)).toBe(6);
    expect(daysLate("2025-04-29", "2025-04-30", "working", calendar)).toBe(0);
  });
});
