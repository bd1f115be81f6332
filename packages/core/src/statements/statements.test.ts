import { describe, expect, it } from "vitest";
import {
  AS_OF,
  commune,
  makeCriterion,
  makeGroup,
  makeRuleSet,
  share,
  type Values,
  yes,
} from "../../test/make-rule-set.ts";
import {
  proposeStatements,
  quantify,
  type RoundTemplate,
  ratePhrase,
  type StatedUnit,
  score,
  usualWording,
} from "../index.ts";

describe("how many units, in words", () => {
  it.each([
    [0, 7, undefined],
    [1, 7, "some"],
    [1, 8, "somewhere"],
    [3, 7, "some"],
    [4, 8, "some"],
    [5, 8, "most"],
    [6, 7, "most"],
    [7, 7, "all"],
    [1, 1, "all"],
  ])("%i of %i: %s", (some, all, key) => {
    expect(quantify(usualWording, some, all)?.key).toBe(key);
  });

  it.each([
    [0, 0, undefined],
    [0, 10, "đạt tỷ lệ còn thấp"],
    [7, 10, "đạt tỷ lệ khá cao"],
    [69_999, 100_000, "đạt tỷ lệ trung bình"],
    [95, 100, "đạt tỷ lệ rất cao"],
    [12, 10, "đạt tỷ lệ rất cao"],
  ])("a rate of %i in %i: %s", (of, over, words) => {
    expect(ratePhrase(usualWording, of, over)?.vi).toBe(words);
  });
});

const ruleSet = makeRuleSet([makeGroup("g", [makeCriterion("y", yes), makeCriterion("s", share)])]);
const unit = (id: string, values: Values, ...templates: readonly string[]): StatedUnit => {
  const facts = { values, clashes: [] };
  return { id, templates, facts, scorecard: score({ ruleSet, unit: commune, facts, asOf: AS_OF }) };
};
const fault: RoundTemplate = {
  key: "t/not",
  criterion: "t/y",
  kind: "shortcoming",
  text: { vi: "{units} chưa làm.", en: "{units} did not." },
};
const praise: RoundTemplate = {
  key: "t/does",
  criterion: "t/y",
  kind: "good-practice",
  text: { vi: "Việc này được {units} làm tốt." },
};
const rate: RoundTemplate = {
  key: "t/rate",
  criterion: "t/s",
  kind: "good-practice",
  text: { vi: "Kết quả của {units} {rate}." },
};
const units = [
  unit("u1", { "t/yes": true, "t/done": 9, "t/all": 10 }),
  unit("u2", { "t/yes": true, "t/done": 10, "t/all": 10 }),
  unit("u3", { "t/yes": false, "t/done": 5, "t/all": 10 }, "t/not"),
];

describe("statements to all units", () => {
  it("praise and fault the same thing, each with its units", () => {
    expect(proposeStatements(ruleSet, [praise, fault], units)).toEqual([
      {
        template: "t/does",
        kind: "praise",
        quantifier: "most",
        text: { vi: "Việc này được phần lớn các xã, phường làm tốt." },
        units: ["u1", "u2"],
      },
      {
        template: "t/not",
        kind: "fault",
        quantifier: "some",
        text: { vi: "Một số xã, phường chưa làm.", en: "Some units did not." },
        units: ["u3"],
      },
    ]);
  });

  it("turn a figure of all units into the usual phrase", () => {
    expect(proposeStatements(ruleSet, [rate], units)).toMatchObject([
      { quantifier: "some", text: { vi: "Kết quả của một số xã, phường đạt tỷ lệ khá cao." }, units: ["u2"] },
    ]);
  });

  it("are in the words that the province sets", () => {
    const wording = {
      quantifiers: [{ key: "all" as const, fromPercentMilli: 0, text: { vi: "toàn tỉnh" } }],
      rates: [{ fromPercentMilli: 0, text: { vi: "thế nào cũng được" } }],
    };
    expect(
      proposeStatements({ ...ruleSet, wording }, [fault, rate], units).map(({ text }) => text.vi),
    ).toEqual(["Toàn tỉnh chưa làm.", "Kết quả của toàn tỉnh thế nào cũng được."]);
  });

  it.each<[string, RoundTemplate, readonly StatedUnit[]]>([
    ["of what nobody did", fault, units.slice(0, 2)],
    ["of what is open", praise, [unit("u", {})]],
    ["of a criterion that the rule set does not have", { ...fault, criterion: "t/other" }, units],
    ["with a rate of nothing", rate, [unit("u", { "t/done": 0, "t/all": 0 }, "t/rate")]],
    ["with a rate where there is none", { ...praise, text: { vi: "{units} {rate}" } }, units],
    ["without units", fault, []],
  ])("are none %s", (_, template, given) => {
    expect(proposeStatements(ruleSet, [template], given)).toEqual([]);
  });

  it("count a good practice that was written although points were lost", () => {
    expect(proposeStatements(ruleSet, [praise], [unit("u", { "t/yes": false }, "t/does")])).toMatchObject([
      { quantifier: "all", units: ["u"] },
    ]);
  });
});
