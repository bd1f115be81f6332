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
import {
  appliesTo,
  type CriterionNode,
  isMeant,
  type LawRef,
  type ScoredUnit,
  type UnitRule,
} from "../index.ts";

const law = (inForceFrom?: string, inForceTo?: string): LawRef => ({
  number: "1",
  kind: { vi: "Luật" },
  title: { vi: "Luật" },
  issuer: "Quốc hội",
  ...(inForceFrom && { inForceFrom }),
  ...(inForceTo && { inForceTo }),
});
const laws = {
  always: law(),
  old: law(undefined, "2023-05-08"),
  ending: law(undefined, "2023-05-09"),
  coming: law("2023-05-10"),
  beginning: law("2023-05-09"),
  rule: law(),
};
const unit: ScoredUnit = { id: "u", kind: "commune", type: "xã", attributes: { area: "rural", port: "yes" } };
const because = { vi: "vì" };

function scoreNode(change: Partial<CriterionNode>, values: Values = {}, scale = yes) {
  const node = makeCriterion("c", scale, {
    law: Object.keys(laws).filter((key) => key !== "rule"),
    ...change,
  });
  const other = makeCriterion("d", yes);
  const ruleSet = makeRuleSet([makeGroup("g", [node, other])], { law: laws });
  return nodeOf(scoreEveryWay({ ruleSet, values, unit }), "c");
}

describe("why a criterion does not apply", () => {
  it.each<[string, Omit<UnitRule, "because">, string | undefined]>([
    ["no line: it applies", {}, undefined],
    ["the level is meant", { kinds: ["province", "commune"] }, undefined],
    ["the level is not meant", { kinds: ["province"] }, "level"],
    ["the type is meant", { types: ["phường", "xã"] }, undefined],
    ["the type is not meant", { types: ["phường"] }, "type"],
    ["the level is looked at before the type", { kinds: ["province"], types: ["phường"] }, "level"],
    ["the attribute is meant", { attributes: [{ key: "area", in: ["urban", "rural"] }] }, undefined],
    ["the attribute is not meant", { attributes: [{ key: "area", in: ["urban"] }] }, "attribute"],
    [
      "an attribute that the unit does not have is not meant",
      { attributes: [{ key: "border", in: ["yes"] }] },
      "attribute",
    ],
    [
      "all attributes must hold",
      {
        attributes: [
          { key: "area", in: ["rural"] },
          { key: "port", in: ["no"] },
        ],
      },
      "attribute",
    ],
    [
      "the type is looked at before the attribute",
      { types: ["phường"], attributes: [{ key: "area", in: ["urban"] }] },
      "type",
    ],
    ["on the first day it applies", { from: "2023-05-09" }, undefined],
    ["the day before the first it does not", { from: "2023-05-10" }, "date"],
    ["on the last day it applies", { to: "2023-05-09" }, undefined],
    ["the day after the last it does not", { to: "2023-05-08" }, "date"],
    [
      "the attribute is looked at before the dates",
      { attributes: [{ key: "area", in: ["urban"] }], to: "2023-05-08" },
      "attribute",
    ],
  ])("%s", (_, rule, exempt) => {
    const node = scoreNode({ appliesTo: { ...rule, because } }, { "t/yes": true });
    expect([node.exempt?.because, node.state, appliesTo({ ...rule, because }, unit, "2023-05-09")]).toEqual([
      exempt,
      exempt ? "not-applicable" : "scored",
      exempt === undefined,
    ]);
  });

  it("without a rule it always applies", () => {
    expect(appliesTo(undefined, unit, "2023-05-09")).toBe(true);
  });

  it("a unit without attributes has none of them", () => {
    expect(
      isMeant({ attributes: [{ key: "area", in: ["rural"] }] }, { id: "u", kind: "commune", type: "xã" }),
    ).toBe(false);
  });

  it.each<[string, UnitRule, readonly string[]]>([
    ["the rule's own law", { kinds: ["province"], because, law: "rule" }, ["rule"]],
    [
      "the criterion's laws in force where the rule has none",
      { kinds: ["province"], because },
      ["always", "ending", "beginning"],
    ],
  ])("is said under %s", (_, rule, keys) => {
    const node = scoreNode({ appliesTo: rule, whenNotApplicable: "zero" });
    expect([node.exempt?.law, node.reasons.map((reason) => reason.law)]).toEqual([keys, [keys]]);
  });
});

describe("the law of a reason", () => {
  const inForce = ["always", "ending", "beginning"];

  it.each([
    ["a shortfall", { "t/yes": false }, yes, {}],
    ["no occurrence that counts zero", { "t/all": 0 }, share, { whenNoOccurrence: "zero" as const }],
    [
      "a composite without a case that counts zero",
      { "t/all": 0 },
      {
        kind: "composite" as const,
        parts: ["x", "y"].map((key) => ({
          key,
          title: { vi: key },
          maxMilli: 5_000,
          scale: share as never,
          whenNoOccurrence: "re-base" as const,
        })),
      },
      { whenNoOccurrence: "zero" as const },
    ],
  ])("is what is in force on the day: %s", (_, values, scale, change) => {
    expect(scoreNode(change, values, scale).reasons.map((reason) => reason.law)).toEqual([inForce]);
  });

  it("names a key that the rule set does not know", () => {
    expect(scoreNode({ law: ["nobody"] }, { "t/yes": false }).reasons[0]?.law).toEqual(["nobody"]);
  });
});

describe("a criterion that does not apply", () => {
  const level: UnitRule = { kinds: ["province"], because };
  const type: UnitRule = { types: ["phường"], because };

  it.each<[CriterionNode["whenNotApplicable"], UnitRule, number, number, number]>([
    ["re-base", level, 0, 0, 0],
    ["zero", level, 0, 10_000, 10_000],
    ["full", level, 10_000, 10_000, 0],
    ["full-by-level", level, 10_000, 10_000, 0],
    ["re-base", type, 0, 0, 0],
    ["zero", type, 0, 10_000, 10_000],
    ["full", type, 10_000, 10_000, 0],
    ["full-by-level", type, 0, 0, 0],
  ])("under %s, by %o", (whenNotApplicable, rule, earned, applicable, lost) => {
    const node = scoreNode({ appliesTo: rule, whenNotApplicable });
    expect([node.state, node.earnedMilli, node.applicableMilli, node.lostMilli]).toEqual([
      "not-applicable",
      earned,
      applicable,
      lost,
    ]);
  });
});
