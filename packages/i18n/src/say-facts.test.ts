import type { Sentence } from "@kiemtra/core";
import { describe, expect, it } from "vitest";
import { sayFacts } from "./index.ts";

const sentence: Sentence = {
  key: "t/told",
  text: {
    vi: "Đã làm {t/done:count}/{t/all:count}, {t/how:option}, ngày {t/on:date}.",
    en: "{t/done:count} of {t/all:count}.",
  },
  facts: ["t/done", "t/all", "t/how", "t/on"],
};
const values = { "t/done": 1_200, "t/all": 1_500, "t/how": "well", "t/on": "2023-05-09" };
const speaker = {
  locale: "vi" as const,
  label: (fact: string, option?: string) => (fact === "t/how" && option === "well" ? "Làm tốt" : undefined),
};
const told = (change: Partial<Sentence>, clashes: readonly string[] = [], own: object = values) =>
  sayFacts({ ...sentence, ...change }, { values: own as typeof values, clashes }, speaker);

describe("a sentence of the report", () => {
  it("is filled in with facts, in the words of the language", () => {
    expect(told({})).toBe("Đã làm 1.200/1.500, làm tốt, ngày 09/5/2023.");
    expect(sayFacts(sentence, { values, clashes: [] }, { locale: "en" })).toBe("1,200 of 1,500.");
  });

  it.each<[string, string | undefined]>([
    ["while a fact is open", told({}, [], { ...values, "t/done": undefined })],
    ["while a fact is in a clash", told({}, ["t/all"])],
    ["where another answer was given", told({ when: { fact: "t/how", is: "badly" } })],
    [
      "while the answer that decides is in a clash",
      told({ facts: ["t/done"], when: { fact: "t/how", is: "well" } }, ["t/how"]),
    ],
  ])("is not said %s", (_, said) => {
    expect(said).toBeUndefined();
  });

  it("is said where the answer is as it should be", () => {
    expect(told({ when: { fact: "t/how", is: "well" } })).toContain("1.200");
  });
});
