import { describe, expect, it } from "vitest";
import {
  AS_OF,
  commune,
  FACTS,
  makeCriterion,
  makeGroup,
  makeRuleSet,
  share,
  type Values,
  yes,
} from "../../test/make-rule-set.ts";
import {
  type CriterionNode,
  compile,
  findGains,
  type Gain,
  type GroupNode,
  type RuleSetContent,
  type Scale,
} from "../index.ts";

const one = (scale: Scale, change: Partial<CriterionNode> = {}) =>
  makeRuleSet([makeGroup("g", [makeCriterion("c", scale, change)])]);
const gainsOf = (ruleSet: RuleSetContent, values: Values, clashes: readonly string[] = []) =>
  findGains(compile(ruleSet), { unit: commune, facts: { values, clashes }, asOf: AS_OF });
const gain = (
  fact: string,
  from: Gain["from"],
  to: Gain["to"],
  gainMilli: number,
  ...nodes: readonly string[]
): Gain => ({ fact, from, to, gainMilli, nodes: nodes.length > 0 ? nodes : ["c"] });

const also: Scale = { kind: "all-or-nothing", fact: "t/also", fullWhen: true };
const levels: Scale = {
  kind: "levels",
  fact: "t/level",
  levels: [
    { option: "good", sharePercentMilli: 100_000 },
    { option: "fair", sharePercentMilli: 50_000 },
    { option: "poor", sharePercentMilli: 0 },
  ],
};
const taken: Scale = { kind: "deduction", deductions: [{ fact: "t/less", eachMilli: 4_000 }], floorMilli: 0 };
const counted: Scale = { kind: "per-item", of: { count: "t/done" }, eachMilli: 3_000 };
const deadline: Scale = {
  kind: "deadline",
  done: "t/on",
  due: "2023-03-31",
  days: "calendar",
  late: { eachDayMilli: 1_000, floorMilli: 0 },
};
const percent: Scale = {
  kind: "proportion",
  value: { percent: "t/percent" },
  fullFromPercentMilli: 80_000,
  zeroBelowPercentMilli: 0,
};
const bands: Scale = {
  kind: "bands",
  value: { percent: "t/percent" },
  bands: [
    { fromMilli: 90_000, sharePercentMilli: 100_000 },
    { fromMilli: 50_000, sharePercentMilli: 50_000 },
  ],
};
const target: Scale = { kind: "against-target", value: "t/done", target: 80_000, zeroBelowPercentMilli: 0 };
const eighty = { ...share, fullFromPercentMilli: 80_000 } as Scale;

describe("a gain", () => {
  it.each<[string, RuleSetContent, Values, readonly Gain[]]>([
    ["is none where nothing was lost", one(yes), { "t/yes": true }, []],
    ["is none of what is open", one(yes), {}, []],
    ["is the other side of a yes/no", one(yes), { "t/yes": false }, [gain("t/yes", false, true, 10_000)]],
    [
      "is the best of the other options",
      one(levels),
      { "t/level": "poor" },
      [gain("t/level", "poor", "good", 10_000)],
    ],
    [
      "is the better option of the rest",
      one(levels),
      { "t/level": "fair" },
      [gain("t/level", "fair", "good", 5_000)],
    ],
    ["is no case where each costs points", one(taken), { "t/less": 2 }, [gain("t/less", 2, 0, 8_000)]],
    [
      "is no more than is needed: as many items as reach the maximum",
      one(counted),
      { "t/done": 1 },
      [gain("t/done", 1, 4, 7_000)],
    ],
    [
      "is the last day in time",
      one(deadline),
      { "t/on": "2023-04-03" },
      [gain("t/on", "2023-04-03", "2023-03-31", 3_000)],
    ],
    [
      "is the lowest per cent that earns everything",
      one(percent),
      { "t/percent": "40" },
      [gain("t/percent", "40", "79.96", 5_000)],
    ],
    [
      "is the bound of the highest band",
      one(bands),
      { "t/percent": "89.999" },
      [gain("t/percent", "89.999", "90", 5_000)],
    ],
    ["is just the target", one(target), { "t/done": 40 }, [gain("t/done", 40, 80, 5_000)]],
    [
      "of a ratio is more of the part first, then less of the whole",
      one(eighty),
      { "t/done": 4, "t/all": 10 },
      [gain("t/done", 4, 8, 5_000), gain("t/all", 10, 5, 5_000)],
    ],
    [
      "is in the order of what it brings",
      makeRuleSet([makeGroup("g", [makeCriterion("a", yes, { maxMilli: 2_000 }), makeCriterion("c", also)])]),
      { "t/yes": false, "t/also": false },
      [gain("t/also", false, true, 10_000, "c"), gain("t/yes", false, true, 2_000, "a")],
    ],
    [
      "is the smaller change first where two bring the same",
      makeRuleSet([
        makeGroup("g", [makeCriterion("a", counted), makeCriterion("c", also, { maxMilli: 7_000 })]),
      ]),
      { "t/done": 1, "t/also": false },
      [gain("t/also", false, true, 7_000, "c"), gain("t/done", 1, 4, 7_000, "a")],
    ],
    [
      "is the smaller change first, however large the figures are",
      makeRuleSet([
        makeGroup("g", [
          makeCriterion("a", { kind: "per-item", of: { count: "t/done" }, eachMilli: 100 }),
          makeCriterion("c", {
            kind: "deduction",
            deductions: [{ fact: "t/less", eachMilli: 50 }],
            floorMilli: 0,
          }),
        ]),
      ]),
      { "t/done": 99, "t/less": 2 },
      [gain("t/done", 99, 100, 100, "a"), gain("t/less", 2, 0, 100, "c")],
    ],
    [
      "is the nearer of two options that bring the same",
      one({
        ...levels,
        levels: [
          { option: "good", sharePercentMilli: 100_000 },
          { option: "fair", sharePercentMilli: 100_000 },
          { option: "poor", sharePercentMilli: 0 },
        ],
      } as Scale),
      { "t/level": "poor" },
      [gain("t/level", "poor", "fair", 10_000)],
    ],
    [
      "names every criterion that earns more",
      makeRuleSet([
        makeGroup("g", [makeCriterion("a", yes), makeCriterion("b", share), makeCriterion("c", yes)]),
      ]),
      { "t/yes": false, "t/done": 1, "t/all": 1 },
      [gain("t/yes", false, true, 20_000, "a", "c")],
    ],
    [
      "is what is left where one criterion earns and another loses",
      makeRuleSet([
        makeGroup("g", [
          makeCriterion("a", yes),
          makeCriterion("b", { kind: "all-or-nothing", fact: "t/yes", fullWhen: false }, { maxMilli: 4_000 }),
        ]),
      ]),
      { "t/yes": false },
      [gain("t/yes", false, true, 6_000, "a")],
    ],
    [
      "is none where another criterion loses more",
      makeRuleSet([
        makeGroup("g", [
          makeCriterion("a", yes, { maxMilli: 4_000 }),
          makeCriterion("b", { kind: "all-or-nothing", fact: "t/yes", fullWhen: false }),
        ]),
      ]),
      { "t/yes": false },
      [],
    ],
    [
      "opens a gate",
      makeRuleSet([
        makeGroup("g", [makeCriterion("a", yes), makeCriterion("c", also)], {
          gate: { child: "a", atLeastPercentMilli: 100_000 },
        }),
      ]),
      { "t/yes": false, "t/also": true },
      [gain("t/yes", false, true, 20_000, "a")],
    ],
    [
      "is none of a day or a text that no scale reads",
      one(yes),
      { "t/yes": true, "t/on": "2023-01-01", "t/why": "vì" },
      [],
    ],
  ])("%s", (_, ruleSet, values, gains) => {
    expect(gainsOf(ruleSet, values)).toEqual(gains);
  });

  const minus = makeGroup("minus", [makeCriterion("p", also, { maxMilli: 3_000 })], { role: "penalty" });
  const plus = makeGroup("plus", [makeCriterion("p", also, { maxMilli: 3_000 })], { role: "bonus" });
  const base: GroupNode = makeGroup("g", [makeCriterion("c", yes)]);

  it("is a penalty that is not taken", () => {
    expect(gainsOf(makeRuleSet([base, minus]), { "t/yes": true, "t/also": true })).toEqual([
      { fact: "t/also", from: true, to: false, gainMilli: 3_000, nodes: [] },
    ]);
  });

  it("is none of a penalty that takes nothing", () => {
    expect(gainsOf(makeRuleSet([base, minus]), { "t/yes": true, "t/also": false })).toEqual([]);
  });

  it("is a bonus that was not reached", () => {
    expect(gainsOf(makeRuleSet([base, plus]), { "t/yes": true, "t/also": false })).toEqual([
      gain("t/also", false, true, 3_000, "p"),
    ]);
  });

  it("is none of a fact in a clash", () => {
    expect(gainsOf(one(share), { "t/done": 1, "t/all": 2 }, ["t/done"])).toEqual([]);
  });

  it("is no more than the count that bounds it", () => {
    const facts = FACTS.map((spec) =>
      spec.key === "t/done" && spec.kind === "count" ? { ...spec, atMost: "t/all" } : spec,
    );
    expect(gainsOf({ ...one(eighty), facts }, { "t/done": 4, "t/all": 10 })).toEqual([
      gain("t/done", 4, 8, 5_000),
    ]);
  });

  it("is no more than a count that bounds it and that no criterion reads", () => {
    const facts = FACTS.map((spec) =>
      spec.key === "t/done" && spec.kind === "count" ? { ...spec, atMost: "t/before" } : spec,
    );
    expect(gainsOf({ ...one(counted), facts }, { "t/done": 1, "t/before": 2 })).toEqual([
      gain("t/done", 1, 2, 3_000),
    ]);
  });

  it("is no more than the count's own bound", () => {
    const facts = FACTS.map((spec) =>
      spec.key === "t/done" && spec.kind === "count" ? { ...spec, max: 3 } : spec,
    );
    expect(gainsOf({ ...one(counted), facts }, { "t/done": 1 })).toEqual([gain("t/done", 1, 3, 6_000)]);
  });

  it("is no less than the number's own bound", () => {
    const downwards = {
      ...bands,
      bands: [
        { fromMilli: 0, sharePercentMilli: 100_000 },
        { fromMilli: 10_000, sharePercentMilli: 50_000 },
        { fromMilli: 50_000, sharePercentMilli: 0 },
      ],
    } as Scale;
    const facts = FACTS.map((spec) =>
      spec.key === "t/percent" && spec.kind === "number" ? { ...spec, min: "20" } : spec,
    );
    expect(gainsOf(one(downwards), { "t/percent": "60" })).toEqual([
      gain("t/percent", "60", "9.999", 10_000),
    ]);
    expect(gainsOf({ ...one(downwards), facts }, { "t/percent": "60" })).toEqual([
      gain("t/percent", "60", "49.999", 5_000),
    ]);
  });

  it("is none of a text or of rows, even where a criterion reads them", () => {
    const scale: Scale = { kind: "judged", facts: ["t/why", "t/yes"] };
    const share = (facts: Values) => ({ of: facts["t/why"] === "…" && facts["t/yes"] ? 1 : 0, over: 1 });
    const judges = new Map([
      [
        "t/c",
        (facts: Values) => ({
          state: "scored" as const,
          share: share(facts),
          reasons: share(facts).of === 1 ? [] : [{ code: "no", share: { of: 1, over: 1 }, facts: ["t/yes"] }],
        }),
      ],
    ]);
    const input = {
      unit: commune,
      facts: { values: { "t/why": "vì", "t/yes": false }, clashes: [] },
      asOf: AS_OF,
    };
    expect(findGains(compile(one(scale), { judges }), input)).toEqual([gain("t/yes", false, true, 10_000)]);
  });

  it("is within the number's own bounds, in its own decimals", () => {
    const facts = FACTS.map((spec) =>
      spec.key === "t/percent" && spec.kind === "number" ? { ...spec, decimals: 0, max: "70" } : spec,
    );
    expect(gainsOf({ ...one(percent), facts }, { "t/percent": "40" })).toEqual([
      gain("t/percent", "40", "70", 3_750),
    ]);
  });

  it("is looked for among counts a thousand times as large", () => {
    expect(gainsOf(one({ ...counted, eachMilli: 1 } as Scale), { "t/done": 2_000 })).toEqual([
      gain("t/done", 2_000, 9_995, 8_000),
    ]);
  });

  it("leaves the answers as they were", () => {
    const input = {
      unit: commune,
      facts: { values: { "t/done": 4, "t/all": 10 }, clashes: [] },
      asOf: AS_OF,
    };
    const engine = compile(one(eighty));
    expect(findGains(engine, input)).toEqual(findGains(engine, input));
  });
});
