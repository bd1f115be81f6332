import { describe, expect, it } from "vitest";
import type { FactValue } from "../facts/fact-value.ts";
import type { FactSpec } from "../schema/fact-spec.ts";
import { ANSWERED, CLASH, decodeFact, encodeFact, indexFacts, sheetAt, UNANSWERED } from "./fact-index.ts";

const label = { vi: "x" };
const yes: FactSpec = { kind: "yesno", key: "t/yes", label };
const count: FactSpec = { kind: "count", key: "t/count", label };
const number: FactSpec = { kind: "number", key: "t/number", label, decimals: 3 };
const choice: FactSpec = {
  kind: "choice",
  key: "t/choice",
  label,
  options: [
    { key: "good", label },
    { key: "poor", label },
  ],
};
const date: FactSpec = { kind: "date", key: "t/date", label };
const text: FactSpec = { kind: "text", key: "t/text", label, maxLength: 200 };
const rows: FactSpec = { kind: "rows", key: "t/rows", label, columns: [{ kind: "yesno", key: "ok", label }] };
const derived: FactSpec = {
  ...count,
  key: "t/good",
  countOf: { rows: "t/rows", where: { column: "ok", is: true } },
};

describe("an answer as a number", () => {
  it.each<[string, FactSpec, FactValue | undefined, number | undefined, FactValue?]>([
    ["yes", yes, true, 1],
    ["no", yes, false, 0],
    ["a yes that is a text", yes, "true", undefined],
    ["a yes that is a number", yes, 1, undefined],
    ["no answer", yes, undefined, undefined],
    ["a count", count, 12, 12],
    ["none", count, 0, 0],
    ["the largest count", count, 1_000_000_000_000, 1_000_000_000_000],
    ["a count that is too large", count, 1_000_000_000_001, undefined],
    ["less than none", count, -1, undefined],
    ["half a case", count, 1.5, undefined],
    ["a count that is a text", count, "3", undefined],
    ["a count that is a yes", count, true, undefined],
    ["a number in thousandths", number, "12.345", 12_345],
    ["a number without decimals", number, "12", 12_000, "12"],
    ["a negative number", number, "-0.5", -500],
    ["a number with an idle nought", number, "1.50", 1_500, "1.5"],
    ["a number that is a number", number, 3, undefined],
    ["a number that is a text", number, "x", undefined],
    ["the first option", choice, "good", 0],
    ["the second option", choice, "poor", 1],
    ["an option that there is not", choice, "fair", undefined],
    ["a day", date, "2023-05-09", 19_486],
    ["a day that there is not", date, "2023-02-29", undefined],
    ["a day that is a number", date, 19_486, undefined],
    ["a text", text, "vì mưa", 1, "…"],
    ["a blank text", text, "  ", 0, ""],
    ["a text that is a number", text, 3, undefined],
    ["rows", rows, [{ id: "1", cells: {} }], 1, 1],
    ["no rows", rows, [], 0, 0],
    ["rows that are a text", rows, "x", undefined],
  ])("%s", (_, spec, value, wanted, back = value) => {
    const encoded = encodeFact(spec, value);
    expect(encoded).toBe(wanted);
    if (encoded !== undefined) expect(decodeFact(spec, encoded)).toBe(back);
  });

  it("is no option where there is none", () => {
    expect(decodeFact(choice, 7)).toBe("");
  });
});

describe("facts by position", () => {
  it("are numbered in declared order", () => {
    const { specs, positions, hasDerived } = indexFacts([yes, count]);
    expect(specs).toEqual([yes, count]);
    expect([...positions]).toEqual([
      ["t/yes", 0],
      ["t/count", 1],
    ]);
    expect(hasDerived).toBe(false);
  });

  it.each<[string, readonly FactSpec[], boolean]>([
    ["counts of rows among others", [yes, derived, count, rows], true],
    ["counts of rows alone", [derived], true],
    ["no counts of rows", [yes, count, rows], false],
  ])("know %s", (_, specs, wanted) => {
    expect(indexFacts(specs).hasDerived).toBe(wanted);
  });

  it("become a sheet again: answers, clashes, and nothing of what was not answered or not asked", () => {
    const index = indexFacts([yes, count, number, text]);
    const states = [ANSWERED, CLASH, UNANSWERED, ANSWERED];
    expect(sheetAt(index, [0, 1, 2, 9], [1, 5, 500, 1], states)).toEqual({
      values: { "t/yes": true },
      clashes: ["t/count"],
    });
  });
});
