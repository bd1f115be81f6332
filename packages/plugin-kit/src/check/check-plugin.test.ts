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

const records = {
  key: "loans",
  rows: "records",
  id: "code",
  columns: [{ key: "code", kind: "text", headings: ["Mã"] }],
} as const;

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
    ["a fact without a place in the visit", { form: [] }, "facts.desk has no place in the visit"],
    [
      "a fact that two stops ask for",
      { form: [...sound.form, { key: "again", asks: ["desk"] }] },
      'form.again asks fact "desk", which step "hall" asks already',
    ],
    [
      "a stop that asks for what is not declared",
      { form: [...sound.form, { key: "x", asks: ["chair"] }] },
      'asks fact "chair"',
    ],
    [
      "a law without a day in force",
      { law: { decree: { ...laws["nd-63-2010"], inForceFrom: "14/10/2010" } } },
      'law.decree.inForceFrom "14/10/2010" is not a day',
    ],
    [
      "a law that ends before it begins",
      { law: { decree: { ...laws["nd-63-2010"], inForceTo: "2010-01-01" } } },
      "law.decree.inForceTo",
    ],
    ["no basis in force any more", { law: { decree: laws["nd-61-2018"] } }, "has no basis in force"],
    [
      "no basis in force yet on the last day",
      {
        law: { decree: laws["nd-118-2025"] },
        ...withCriterion({ appliesTo: { to: "2025-06-30", because: "why" } }),
      },
      "has no basis in force",
    ],
    [
      "a setting out of its bounds",
      withCriterion({ scale: { kind: "per-item", of: { facts: ["desk"] }, eachMilli: 0 } }),
      "criteria.has-desk.scale.eachMilli",
    ],
    [
      "a fact of a plugin that is not required",
      withCriterion({ asks: ["one-stop/counters"] }),
      "add the plugin to requires",
    ],
    [
      "an option twice",
      { facts: [...sound.facts, { key: "how", kind: "choice", options: ["well", "well"] }] },
      "facts.how.options has an option twice",
    ],
    [
      "a choice of one",
      { facts: [...sound.facts, { key: "how", kind: "choice", options: ["well"] }] },
      "facts.how.options has fewer than two options",
    ],
    [
      "evidence of what is no criterion",
      { evidence: [{ key: "photo", criteria: ["lends"], kind: "photo", isRequired: false }] },
      'evidence.photo proves criterion "lends"',
    ],
    [
      "a contradiction of what is not declared",
      { signals: [{ key: "odd", left: "lent-books", is: "above", right: { sum: ["lent-books", "shelf"] } }] },
      'signals.odd reads fact "shelf"',
    ],
    [
      "a sentence of what is not declared",
      { report: [{ key: "told", facts: ["shelf"] }] },
      'report.told reads fact "shelf"',
    ],
    [
      "a sentence of what has no words",
      { report: [{ key: "told", facts: ["desk"] }] },
      'report.told says fact "desk", which is a yesno',
    ],
    [
      "a sentence that waits for an answer that is never given",
      { report: [{ key: "told", facts: ["lent-books"], when: { fact: "desk", is: "yes" } }] },
      'report.told waits for answer "yes" of fact "desk"',
    ],
    [
      "a contradiction of what has no size",
      { signals: [{ key: "odd", left: "books", is: "above", right: { value: 1 } }] },
      'signals.odd compares fact "books", which is a rows',
    ],
    [
      "a sum of days",
      {
        facts: [...sound.facts, { key: "opened", kind: "date" }],
        signals: [{ key: "odd", left: "opened", is: "above", right: { sum: ["opened", "lent-books"] } }],
      },
      'signals.odd compares fact "opened", which is a date; compare yesno, count, number',
    ],
    [
      "a contradiction that waits for an answer of what has none",
      {
        signals: [
          {
            key: "odd",
            left: "lent-books",
            is: "above",
            right: { value: 1 },
            when: { fact: "lent-books", is: true },
          },
        ],
      },
      'signals.odd waits for answer "true" of fact "lent-books"',
    ],
    [
      "an import into what is not declared",
      { imports: [{ ...records, facts: [{ fact: "shelf", where: [] }] }] },
      'imports.loans fills fact "shelf"',
    ],
    [
      "an import that counts rows into a yes/no",
      { imports: [{ ...records, facts: [{ fact: "desk", where: [] }] }] },
      'imports.loans counts rows into "desk"',
    ],
    [
      "an import from a column that is not declared",
      {
        imports: [
          { ...records, facts: [{ fact: "lent-books", where: [{ column: "back", isThere: true }] }] },
        ],
      },
      'imports.loans reads column "back"',
    ],
    [
      "totals that name no unit",
      {
        imports: [
          {
            key: "stock",
            rows: "totals",
            columns: [{ key: "lent", kind: "count", headings: ["Số sách"] }],
            facts: [{ fact: "lent-books", column: "lent" }],
          },
        ],
      },
      'imports.stock reads column "unit"',
    ],
    [
      "a retired key that is used again",
      { retired: [{ kind: "fact", key: "desk" }] },
      "retired.desk is declared again",
    ],
    [
      "a successor that there is not",
      { retired: [{ kind: "fact", key: "table", successor: "chair" }] },
      'retired.table names successor "chair"',
    ],
    [
      "an upgrade from a fact that is still there",
      { upgrades: [{ kind: "rename", from: "desk", to: "lent-books" }] },
      'upgrades.0 reads old fact "desk", which is still declared',
    ],
    [
      "an upgrade from a fact that was not retired",
      { upgrades: [{ kind: "rename", from: "table", to: "desk" }] },
      'upgrades.0 reads old fact "table", which is not retired',
    ],
    [
      "an upgrade to a fact that there is not",
      {
        retired: [{ kind: "fact", key: "table" }],
        upgrades: [{ kind: "rename", from: "table", to: "chair" }],
      },
      'upgrades.0 leads to fact "chair"',
    ],
    [
      "an upgrade that cannot be taken back",
      {
        retired: [{ kind: "fact", key: "state" }],
        upgrades: [{ kind: "split", from: "state", into: { good: { desk: true }, fine: { desk: true } } }],
      },
      "upgrades.0 reads two options alike",
    ],
  ])("names %s", (_fault, change, message) => {
    expect(problemsOf(change).join("\n")).toContain(message);
  });

  it("accepts facts of a plugin that it requires, and a criterion of the past with the law of its day", () => {
    expect(
      problemsOf({ requires: { "one-stop": "^1.0.0" }, ...withCriterion({ asks: ["one-stop/counters"] }) }),
    ).toEqual([]);
    expect(
      problemsOf({
        law: { decree: laws["nd-61-2018"] },
        ...withCriterion({ appliesTo: { to: "2025-06-30", because: "why" } }),
      }),
    ).toEqual([]);
  });

  it.each([
    [
      "report",
      { report: [{ key: "told", facts: ["lent-books"] }] },
      "report.told",
      "{lent-books:count} {shelf}",
    ],
    [
      "signal",
      { signals: [{ key: "odd", left: "lent-books", is: "above", right: { value: 1 } }] },
      "signal.odd",
      "{left:count} {shelf}",
    ],
    [
      "finding",
      { findings: [{ key: "none", criterion: "has-desk", kind: "shortcoming" }] },
      "finding.none.round",
      "{units} {shelf}",
    ],
  ] as const)("names a gap that nothing fills in, in words of a %s", (_, change, key, text) => {
    const plugin = { ...sound, ...(change as Partial<CriteriaPlugin>) };
    const words = Object.fromEntries(requiredTextKeys(plugin).map((own) => [own, "words"]));
    const problems = checkPlugin(plugin, { vi: { ...words, [key]: text }, en: { ...words, [key]: text } });
    expect(problems.map(({ path, message }) => `${path} ${message}`)).toEqual([
      expect.stringContaining(`texts.vi.${key} has "{shelf}"`),
      expect.stringContaining(`texts.en.${key} has "{shelf}"`),
    ]);
  });

  it("names words that are missing, in the language where they are", () => {
    const problems = checkPlugin(sound, { vi: {}, en: {} });
    expect(problems.map(({ path }) => path)).toContain("texts.en.criterion.has-desk");
  });
});
