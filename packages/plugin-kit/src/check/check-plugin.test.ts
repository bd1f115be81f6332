import { describe, expect, it } from "vitest";
import { CONTRACT, type CriteriaPlugin, definePlugin } from "../criteria-plugin.ts";
import { laws } from "../law/catalogue.ts";
import { allOrNothing } from "../scales/answers.ts";
import { checkPlugin } from "./check-plugin.ts";
import { requiredTextKeys } from "./text-keys.ts";

const sound = definePlugin({
  contract: CONTRACT,
  id: "lending",
  version: "1.0.0",
  law: { decree: laws["nd-63-2010"] },
  facts: [
    { key: "desk", kind: "yesno" },
    { key: "books", kind: "rows", columns: [{ key: "lent", kind: "yesno" }] },
    { key: "lent-books", kind: "count", countOf: { rows: "books", where: { column: "lent", is: true } } },
  ],
  criteria: [{ key: "has-desk", revision: 1, law: ["decree"], scale: allOrNothing("desk") }],
  form: [{ key: "hall", asks: ["desk", "books", "lent-books"] }],
  evidence: [],
  findings: [],
  signals: [],
  report: [],
  imports: [],
  texts: { vi: async () => ({ texts: {} }), en: async () => ({ texts: {} }) },
});

function problemsOf(change: Partial<CriteriaPlugin>): readonly string[] {
  const plugin = { ...sound, ...change };
  const words = Object.fromEntries(requiredTextKeys(plugin).map((key) => [key, "words"]));
  return checkPlugin(plugin, { vi: words, en: words }).map(({ path, message }) => `${path} ${message}`);
}

const [criterion] = sound.criteria;
const withCriterion = (change: object) =>
  ({ criteria: [{ ...criterion, ...change }] }) as Partial<CriteriaPlugin>;
const withCount = (countOf: object) =>
  ({
    facts: [...sound.facts.slice(0, 2), { key: "lent-books", kind: "count", countOf }],
  }) as Partial<CriteriaPlugin>;

describe("the check of a plugin", () => {
  it("finds nothing in a sound one", () => {
    expect(problemsOf({})).toEqual([]);
  });

  it.each<[string, Partial<CriteriaPlugin>, string]>([
    ["another contract", { contract: 9 as never }, "contract speaks contract 9"],
    ["an id that is no slug", { id: "Lending" }, 'id "Lending" is not a slug'],
    ["a version that is none", { version: "1" }, "version"],
    ["a fact declared twice", { facts: [...sound.facts, { key: "desk", kind: "yesno" }] }, "declared twice"],
    ["a fact that is not declared", withCriterion({ asks: ["chair"] }), 'reads fact "chair"'],
    ["no legal basis", withCriterion({ law: [] }), "names no legal basis"],
    ["law that is not declared", withCriterion({ law: ["circular"] }), 'names "circular"'],
    [
      "law of a rule of applicability that is not declared",
      withCriterion({ appliesTo: { because: "why", law: "circular" } }),
      'names "circular"',
    ],
    ["a count of what is no table", withCount({ rows: "desk" }), 'counts rows of "desk"'],
    [
      "a count of a column that the table does not have",
      withCount({ rows: "books", where: { column: "lend", is: true } }),
      'looks at column "lend"',
    ],
  ])("names %s", (_fault, change, message) => {
    expect(problemsOf(change).join("\n")).toContain(message);
  });

  it("names words that are missing, in the language where they are", () => {
    const problems = checkPlugin(sound, { vi: {}, en: {} });
    expect(problems.map(({ path }) => path)).toContain("texts.en.criterion.has-desk");
  });
});
