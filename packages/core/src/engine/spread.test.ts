import { describe, expect, it } from "vitest";
import {
  makeCriterion,
  makeGroup,
  makeRuleSet,
  nodeOf,
  scoreEveryWay,
  share,
  type Values,
  yes,
} from "../../test/make-rule-set.ts";
import type { CompositePart, CriterionNode, PlainScale, RuleSetNode, Scale } from "../index.ts";

const also: Scale = { kind: "all-or-nothing", fact: "t/also", fullWhen: true };
const never: Scale = { ...share, value: { of: "t/less", over: "t/before" } } as Scale;
const gone = (change: Partial<CriterionNode> = {}) =>
  makeCriterion("s", never, { whenNoOccurrence: "spread", ...change });
const a = makeCriterion("a", yes);
const b = makeCriterion("b", also);
const third = makeCriterion("d", share);

function spreadOver(children: readonly RuleSetNode[], values: Values = {}, component: 0 | 1 | 2 | 3 = 2) {
  const ruleSet = makeRuleSet([makeGroup("g", children)], { rounding: { component } });
  const total = scoreEveryWay({
    ruleSet,
    values: { "t/yes": true, "t/also": false, "t/before": 0, ...values },
  });
  return (...ids: readonly string[]) =>
    ids
      .map((id) => nodeOf(total, id))
      .map(({ earnedMilli, applicableMilli }) => [earnedMilli, applicableMilli]);
}

describe("a maximum that is spread", () => {
  it("is shared equally by the siblings that count, and what they earned grows in proportion", () => {
    const points = spreadOver([a, gone(), b])("a", "s", "b", "group:g", "total");
    expect(points).toEqual([
      [15_000, 15_000],
      [0, 0],
      [0, 15_000],
      [15_000, 30_000],
      [15_000, 30_000],
    ]);
  });

  it("gives the odd steps to the first ones in order", () => {
    expect(
      spreadOver([b, gone({ maxMilli: 10_030 }), a, third], { "t/done": 1, "t/all": 1 })("b", "a", "d"),
    ).toEqual([
      [0, 13_350],
      [13_340, 13_340],
      [13_340, 13_340],
    ]);
  });

  it("gives what is finer than a step to the first one", () => {
    expect(spreadOver([third, gone({ maxMilli: 10_500 }), a], {}, 0)("d", "a", "total")).toEqual([
      [0, 15_500],
      [15_000, 15_000],
      [15_000, 30_500],
    ]);
  });

  it("multiplies the exact points, not the rounded ones: a third of 30 is 10", () => {
    const children = [third, gone({ maxMilli: 20_000 })];
    expect(spreadOver(children, { "t/done": 1, "t/all": 3 })("d")).toEqual([[10_000, 30_000]]);
  });

  it("multiplies a composite's rounded sum: 3,34 times three is 10,02", () => {
    const part = (key: string): CompositePart => ({
      key,
      title: { vi: key },
      maxMilli: 5_000,
      scale: share as PlainScale,
      whenNoOccurrence: "re-base",
    });
    const composite = makeCriterion("c", { kind: "composite", parts: [part("x"), part("y")] });
    const points = spreadOver([composite, gone({ maxMilli: 20_000 })], { "t/done": 1, "t/all": 3 });
    expect(points("c", "group:g")).toEqual([
      [10_020, 30_000],
      [10_020, 30_000],
    ]);
  });

  it("enlarges what is open by an open maximum", () => {
    const ruleSet = makeRuleSet([makeGroup("g", [b, gone()])]);
    const total = scoreEveryWay({ ruleSet, values: { "t/before": 0 } });
    expect(nodeOf(total, "b")).toMatchObject({ state: "open", openMilli: 20_000, applicableMilli: 20_000 });
  });

  it("adds several that are spread", () => {
    const children = [a, gone(), gone({ id: "s2", maxMilli: 4_000 })];
    expect(spreadOver(children)("a", "total")).toEqual([
      [24_000, 24_000],
      [24_000, 24_000],
    ]);
  });

  it("is spread where it does not apply, too", () => {
    const appliesTo = { types: ["phường"], because: { vi: "phường" } };
    const children = [a, makeCriterion("s", share, { appliesTo, whenNotApplicable: "spread" })];
    expect(spreadOver(children)("a", "s")).toEqual([
      [20_000, 20_000],
      [0, 0],
    ]);
  });

  it("leaves where it does not apply and only no occurrence is spread", () => {
    const appliesTo = { types: ["phường"], because: { vi: "phường" } };
    expect(spreadOver([a, gone({ appliesTo })])("a", "total")).toEqual([
      [10_000, 10_000],
      [10_000, 10_000],
    ]);
  });

  it.each<[string, readonly RuleSetNode[], number]>([
    ["leaves where it has no sibling", [gone()], 0],
    ["leaves where no sibling counts", [gone(), makeCriterion("x", never)], 0],
    [
      "is not taken by a sibling that is zero by policy",
      [gone(), makeCriterion("x", never, { whenNoOccurrence: "zero" })],
      10_000,
    ],
    [
      "is not taken by a sibling that is full by policy",
      [gone(), makeCriterion("x", never, { whenNoOccurrence: "full" })],
      10_000,
    ],
    ["is not taken by a sibling without a maximum", [gone(), makeCriterion("x", yes, { maxMilli: 0 })], 0],
    ["is not taken by a group", [gone(), makeGroup("in", [a])], 10_000],
    [
      "is not taken by what is only followed",
      [gone(), makeCriterion("x", { kind: "tracking", facts: ["t/done"] })],
      0,
    ],
    ["is not taken in another group", [makeGroup("in", [gone()]), a], 10_000],
  ])("%s", (_, children, applicableMilli) => {
    expect(spreadOver(children)("total").map(([, applicable]) => applicable)).toEqual([applicableMilli]);
  });

  it("is lost in proportion: the loss of an enlarged sibling has its own reason", () => {
    const ruleSet = makeRuleSet([makeGroup("g", [third, gone()])]);
    const total = scoreEveryWay({ ruleSet, values: { "t/done": 1, "t/all": 4, "t/before": 0 } });
    const { earnedMilli, lostMilli, reasons } = nodeOf(total, "d");
    expect([earnedMilli, lostMilli, reasons.map((reason) => reason.lostMilli)]).toEqual([
      5_000,
      15_000,
      [15_000],
    ]);
  });
});
