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
  compile,
  encode,
  type GroupNode,
  makePoints,
  makeTrace,
  REASON_CODES,
  type Scale,
  traceAnswers,
} from "../index.ts";

const at = (key: string) => FACTS.findIndex((spec) => spec.key === key);
const code = (reason: (typeof REASON_CODES)[number]) => REASON_CODES.indexOf(reason);

/** The records of one unit: leaf, code, position of the fact, thousandths lost. */
function traced(areas: readonly GroupNode[], values: Values, room?: number) {
  const engine = compile(makeRuleSet(areas));
  const answers = encode(engine, { unit: commune, facts: { values, clashes: [] }, asOf: AS_OF });
  const trace = room === undefined ? makeTrace(engine) : { records: new Float64Array(room), length: 7 };
  traceAnswers(engine, answers, makePoints(engine), trace);
  return Array.from({ length: trace.length }, (_, k) => [...trace.records.subarray(4 * k, 4 * k + 4)]);
}

const items: Scale = { kind: "per-item", of: { facts: ["t/yes", "t/also"] }, eachMilli: 4_000 };
const taken: Scale = {
  kind: "deduction",
  deductions: [
    { fact: "t/less", eachMilli: 1_000 },
    { fact: "t/more", eachMilli: 500 },
  ],
  floorMilli: 0,
};
const steps: Scale = { kind: "steps", value: "t/done", from: 0, baseMilli: 0, step: 1, eachMilli: 1_000 };
const penalised: Scale = { kind: "all-or-nothing", fact: "t/third", fullWhen: true };
const extra: Scale = { kind: "all-or-nothing", fact: "t/yes", fullWhen: true, extraPenaltyMilli: 2_500 };
const appliesTo = { types: ["phường"], because: { vi: "phường" } };

describe("a trace", () => {
  it.each<[string, readonly GroupNode[], Values, readonly (readonly number[])[]]>([
    ["is empty where nothing was lost", [makeGroup("g", [makeCriterion("a", yes)])], { "t/yes": true }, []],
    ["has no record of what is open", [makeGroup("g", [makeCriterion("a", yes)])], {}, []],
    [
      "has the leaf, the reason, the fact and what was lost",
      [makeGroup("g", [makeCriterion("a", yes), makeCriterion("b", share)])],
      { "t/yes": true, "t/done": 1, "t/all": 4 },
      [[1, code("ratio-below-full"), at("t/done"), 7_500]],
    ],
    [
      "is in the order of the tree",
      [makeGroup("g", [makeCriterion("b", share), makeGroup("in", [makeCriterion("a", yes)])])],
      { "t/yes": false, "t/done": 1, "t/all": 4 },
      [
        [0, code("ratio-below-full"), at("t/done"), 7_500],
        [1, code("not-met"), at("t/yes"), 10_000],
      ],
    ],
    [
      "shares a loss among its causes",
      [makeGroup("g", [makeCriterion("a", items)])],
      { "t/yes": false, "t/also": false },
      [
        [0, code("item-not-met"), at("t/yes"), 4_000],
        [0, code("item-not-met"), at("t/also"), 4_000],
        [0, code("items-out-of-reach"), at("t/yes"), 2_000],
      ],
    ],
    [
      "shares a loss by weight, the remainder to the larger rest",
      [makeGroup("g", [makeCriterion("a", taken)])],
      { "t/less": 20, "t/more": 20 },
      [
        [0, code("deducted"), at("t/less"), 6_667],
        [0, code("deducted"), at("t/more"), 3_333],
      ],
    ],
    [
      "leaves out what took nothing",
      [makeGroup("g", [makeCriterion("a", taken)])],
      { "t/less": 0, "t/more": 3 },
      [[0, code("deducted"), at("t/more"), 1_500]],
    ],
    [
      "shares exactly where weights are too large for doubles",
      [makeGroup("g", [makeCriterion("a", taken)])],
      { "t/less": 1_000_000_000_000, "t/more": 1_000_000_000_000 },
      [
        [0, code("deducted"), at("t/less"), 6_667],
        [0, code("deducted"), at("t/more"), 3_333],
      ],
    ],
    [
      "has both causes of less than nothing",
      [makeGroup("g", [makeCriterion("a", extra)])],
      { "t/yes": false },
      [
        [0, code("not-met"), at("t/yes"), 10_000],
        [0, code("extra-penalty"), at("t/yes"), 2_500],
      ],
    ],
    [
      "judges exactly what has no formula",
      [makeGroup("g", [makeCriterion("a", steps)])],
      { "t/done": 4 },
      [[0, code("steps-below-full"), at("t/done"), 6_000]],
    ],
    [
      "has no fact for what did not occur and counts zero",
      [makeGroup("g", [makeCriterion("b", share, { whenNoOccurrence: "zero" })])],
      { "t/all": 0 },
      [[0, code("no-occurrence-counts-zero"), -1, 10_000]],
    ],
    [
      "has no fact for what does not apply and counts zero",
      [makeGroup("g", [makeCriterion("b", yes, { appliesTo, whenNotApplicable: "zero" })])],
      {},
      [[0, code("not-applicable-counts-zero"), -1, 10_000]],
    ],
    [
      "has no record of what does not apply and leaves",
      [makeGroup("g", [makeCriterion("b", yes, { appliesTo })])],
      {},
      [],
    ],
    [
      "has what a penalty takes, and not what a bonus did not reach",
      [
        makeGroup("g", [makeCriterion("a", yes)]),
        makeGroup("plus", [makeCriterion("p", penalised, { maxMilli: 3_000 })], { role: "bonus" }),
        makeGroup("minus", [makeCriterion("q", penalised, { maxMilli: 2_000 })], { role: "penalty" }),
      ],
      { "t/yes": true, "t/third": true },
      [[2, code("penalised"), at("t/third"), 2_000]],
    ],
    [
      "has no record of a penalty that takes nothing",
      [
        makeGroup("g", [makeCriterion("a", yes)]),
        makeGroup("minus", [makeCriterion("q", penalised)], { role: "penalty" }),
      ],
      { "t/yes": true, "t/third": false },
      [],
    ],
  ])("%s", (_, areas, values, records) => {
    expect(traced(areas, values)).toEqual(records);
  });

  it.each([4, 5, 8, 12])(
    "grows where %i numbers are too little room, and forgets the unit before",
    (room) => {
      const area = makeGroup("g", [makeCriterion("a", items)]);
      expect(traced([area], { "t/yes": false, "t/also": false }, room)).toEqual([
        [0, code("item-not-met"), at("t/yes"), 4_000],
        [0, code("item-not-met"), at("t/also"), 4_000],
        [0, code("items-out-of-reach"), at("t/yes"), 2_000],
      ]);
    },
  );
});
