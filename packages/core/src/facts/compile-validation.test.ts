import { describe, expect, it } from "vitest";
import { checkFactValue, compileValidation, type FactSpec } from "../index.ts";
import { quickTest } from "./compile-validation.ts";

const label = { vi: "x" };
const specs: readonly FactSpec[] = [
  { kind: "yesno", key: "t/yes", label },
  { kind: "count", key: "t/count", label },
  { kind: "count", key: "t/few", label, max: 5, atMost: "t/count" },
  { kind: "number", key: "t/number", label, decimals: 2, min: "-1.5", max: "10.25" },
  { kind: "number", key: "t/free", label, decimals: 3 },
  { kind: "number", key: "t/fine", label, decimals: 1, min: "0.0005" },
  {
    kind: "choice",
    key: "t/choice",
    label,
    options: [
      { key: "good", label },
      { key: "poor", label },
    ],
  },
  { kind: "date", key: "t/date", label },
  { kind: "date", key: "t/late", label, notBefore: "2023-01-01" },
  { kind: "text", key: "t/text", label, maxLength: 3 },
  {
    kind: "rows",
    key: "t/rows",
    label,
    columns: [
      { kind: "yesno", key: "ok", label },
      { kind: "count", key: "pages", label, max: 9 },
    ],
  },
];
const validate = compileValidation(specs);
const row = (cells: object) => [{ id: "1", cells }];

const bad: [fact: string, value: unknown, code: string, data: object][] = [
  ["t/yes", "true", "not-yes-no", {}],
  ["t/yes", 1, "not-yes-no", {}],
  ["t/count", "3", "not-a-count", {}],
  ["t/count", 1.5, "not-a-count", {}],
  ["t/count", -1, "not-a-count", {}],
  ["t/count", Number.NaN, "not-a-count", {}],
  ["t/count", Number.POSITIVE_INFINITY, "not-a-count", {}],
  ["t/count", true, "not-a-count", {}],
  ["t/count", 1_000_000_000_001, "count-too-large", { maximum: 1_000_000_000_000 }],
  ["t/few", 6, "count-too-large", { maximum: 5 }],
  ["t/number", 3, "not-a-decimal", {}],
  ["t/number", "3,5", "not-a-decimal", {}],
  ["t/number", "", "not-a-decimal", {}],
  ["t/number", "-", "not-a-decimal", {}],
  ["t/number", "1.", "not-a-decimal", {}],
  ["t/number", ".5", "not-a-decimal", {}],
  ["t/number", "+1", "not-a-decimal", {}],
  ["t/number", "1e3", "not-a-decimal", {}],
  ["t/number", "1.2.3", "not-a-decimal", {}],
  ["t/number", "3.125", "too-many-decimals", { decimals: 2 }],
  ["t/number", "-1.51", "below-minimum", { minimum: "-1.5" }],
  ["t/number", "10.26", "above-maximum", { maximum: "10.25" }],
  ["t/fine", "0", "below-minimum", { minimum: "0.0005" }],
  ["t/choice", "great", "unknown-option", { options: "good, poor" }],
  ["t/choice", true, "unknown-option", { options: "good, poor" }],
  ["t/date", "2023-02-29", "not-a-date", {}],
  ["t/date", "9/5/2023", "not-a-date", {}],
  ["t/date", 20_230_509, "not-a-date", {}],
  ["t/late", "2022-12-31", "date-too-early", { minimum: "2023-01-01" }],
  ["t/text", 3, "not-text", {}],
  ["t/text", "abcd", "text-too-long", { maximum: 3 }],
  ["t/rows", "x", "not-rows", {}],
  ["t/rows", row({ other: true }), "unknown-column", { column: "other" }],
  ["t/rows", row({ ok: "yes" }), "not-yes-no", {}],
  ["t/rows", row({ ok: true, pages: 10 }), "count-too-large", { maximum: 9 }],
];

const good: [fact: string, value: unknown][] = [
  ["t/yes", true],
  ["t/yes", false],
  ["t/count", 0],
  ["t/count", 1_000_000_000_000],
  ["t/few", 5],
  ["t/number", "-1.5"],
  ["t/number", "-1.50"],
  ["t/number", "10.25"],
  ["t/number", "10.250"],
  ["t/number", "0003.1"],
  ["t/number", "-0"],
  ["t/free", "999999999999999"],
  ["t/free", "-123456789012.345"],
  ["t/fine", "0.1"],
  ["t/choice", "poor"],
  ["t/date", "2024-02-29"],
  ["t/late", "2023-01-01"],
  ["t/text", ""],
  ["t/text", "abc"],
  ["t/rows", []],
  ["t/rows", row({ ok: true })],
  ["t/rows", row({})],
];

const specOf = (fact: string) => specs.filter(({ key }) => key === fact);
const refused = (fact: string, value: unknown) => specOf(fact).map((spec) => checkFactValue(spec, value));

describe("what a fact may not hold", () => {
  it.each(bad)("%s: %j is %s", (fact, value, code, data) => {
    expect(validate({ [fact]: value as string })).toEqual([{ fact, code, data }]);
  });

  it.each(bad)("%s: %j is the same to a check of the value alone", (fact, value, code, data) => {
    expect(refused(fact, value)).toEqual([{ code, data }]);
  });

  it.each(bad)("%s: %j is not good at a glance", (fact, value) => {
    expect(specOf(fact).map((spec) => quickTest(spec)(value as string))).toEqual([false]);
  });
});

describe("what a fact may hold", () => {
  it.each(good)("%s: %j is good", (fact, value) => {
    expect(validate({ [fact]: value as string })).toEqual([]);
  });

  it.each(good)("%s: %j is good to a check of the value alone", (fact, value) => {
    expect(refused(fact, value)).toEqual([undefined]);
  });

  // Numbers that are long or that end in noughts, and finer bounds, are left to the careful check.
  const slow = ["t/free", "t/fine"];
  const plain = good.filter(([fact, value]) => !slow.includes(fact) && value !== "10.250");
  it.each(plain)("%s: %j is good at a glance", (fact, value) => {
    expect(specOf(fact).map((spec) => quickTest(spec)(value as string))).toEqual([true]);
  });
});

describe("a set of facts", () => {
  it.each<[string, Parameters<typeof validate>[0], readonly object[]]>([
    ["may be empty", {}, []],
    ["may leave answers out", { "t/yes": undefined, "t/count": null }, []],
    [
      "may not hold what nobody declares",
      { "t/yes": true, "t/nobody": 1 },
      [{ fact: "t/nobody", code: "unknown-fact", data: {} }],
    ],
    [
      "may not even leave out what nobody declares",
      { "t/nobody": null },
      [{ fact: "t/nobody", code: "unknown-fact", data: {} }],
    ],
    [
      "names every unknown fact",
      { "t/n1": 1, "t/n2": 2 },
      [
        { fact: "t/n1", code: "unknown-fact", data: {} },
        { fact: "t/n2", code: "unknown-fact", data: {} },
      ],
    ],
    ["may have a part as large as its whole", { "t/few": 3, "t/count": 3 }, []],
    [
      "may not have a part above its whole",
      { "t/few": 4, "t/count": 3 },
      [{ fact: "t/few", code: "above-other-fact", data: { other: "t/count", count: 4, bound: 3 } }],
    ],
    ["may have a part whose whole is unknown", { "t/few": 4 }, []],
    ["may have a whole whose part is unknown", { "t/count": 0 }, []],
    ["may have a part whose whole was taken back", { "t/few": 4, "t/count": null }, []],
    [
      "names all that is wrong, in declared order, then unknown ones, then bounds",
      { "t/nobody": 1, "t/few": 6, "t/yes": "x", "t/count": 1 },
      [
        { fact: "t/yes", code: "not-yes-no", data: {} },
        { fact: "t/few", code: "count-too-large", data: { maximum: 5 } },
        { fact: "t/nobody", code: "unknown-fact", data: {} },
        { fact: "t/few", code: "above-other-fact", data: { other: "t/count", count: 6, bound: 1 } },
      ],
    ],
  ])("%s", (_, values, issues) => {
    expect(validate(values)).toEqual(issues);
  });

  it("hands the same list back as long as nothing is wrong", () => {
    expect(validate({ "t/yes": true })).toBe(validate({}));
  });
});
