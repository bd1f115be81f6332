import { allOrNothing, CONTRACT, type CriteriaPlugin, definePlugin, laws, levels } from "@kiemtra/plugin-kit";
import { describe, expect, it } from "vitest";
import { checkKeysLock, type KeysLock, updateKeysLock } from "./index.ts";

// Any function of the text will do: a digest has to differ where the text does.
const sha256 = (text: string) =>
  [...text]
    .reduce((sum, char) => (sum * 31 + (char.codePointAt(0) ?? 0)) >>> 0, 7)
    .toString(16)
    .padStart(64, "0");

const plugin: CriteriaPlugin = definePlugin({
  contract: CONTRACT,
  id: "lending",
  version: "1.0.0",
  law: { decree: laws["nd-63-2010"] },
  facts: [
    { key: "desk", kind: "yesno" },
    { key: "area", kind: "number", decimals: 2 },
    { key: "how", kind: "choice", options: ["well", "badly"] },
    {
      key: "books",
      kind: "rows",
      columns: [
        { key: "lent", kind: "yesno" },
        { key: "state", kind: "choice", options: ["new", "old"] },
      ],
    },
  ],
  criteria: [
    { key: "has-desk", revision: 2, law: ["decree"], scale: allOrNothing("desk") },
    { key: "lends", revision: 1, law: ["decree"], scale: levels("how", { well: 100, badly: 0 }) },
  ],
  form: [],
  evidence: [],
  findings: [],
  signals: [],
  report: [],
  imports: [],
  texts: { vi: async () => ({ texts: {} }), en: async () => ({ texts: {} }) },
});
const lock: KeysLock = updateKeysLock({}, [plugin], sha256);

const [desk, area, how, books] = plugin.facts;
const [hasDesk, lends] = plugin.criteria;
const problemsOf = (change: Partial<CriteriaPlugin>, before = lock) =>
  checkKeysLock(before, [{ ...plugin, ...change }], sha256).map(({ key, message }) => `${key} ${message}`);
const facts = (...list: readonly (CriteriaPlugin["facts"][number] | undefined)[]) =>
  ({ facts: list.filter((fact) => fact !== undefined) }) satisfies Partial<CriteriaPlugin>;
const criteria = (...list: readonly (CriteriaPlugin["criteria"][number] | undefined)[]) =>
  ({ criteria: list.filter((entry) => entry !== undefined) }) satisfies Partial<CriteriaPlugin>;

describe("published keys", () => {
  it.each<[string, Partial<CriteriaPlugin>]>([
    ["nothing changed", {}],
    ["a fact more", facts(desk, area, how, books, { key: "new", kind: "date" })],
    [
      "an option more",
      facts(desk, area, { key: "how", kind: "choice", options: ["well", "fairly", "badly"] }, books),
    ],
    ["a decimal more", facts(desk, { key: "area", kind: "number", decimals: 3 }, how, books)],
    ["another revision", criteria({ ...hasDesk, revision: 3, scale: allOrNothing("how") } as never, lends)],
    [
      "a fact and a criterion retired",
      {
        ...facts(area, how, books),
        ...criteria(lends),
        retired: [
          { kind: "fact", key: "desk" },
          { kind: "criterion", key: "has-desk", successor: "lends" },
        ],
      },
    ],
  ])("may change so: %s", (_, change) => {
    expect(problemsOf(change)).toEqual([]);
  });

  it.each<[string, Partial<CriteriaPlugin>, string]>([
    [
      "a fact gone",
      facts(area, how, books),
      "desk was published and is gone; put it back, or add it to retired",
    ],
    [
      "another kind",
      facts({ key: "desk", kind: "count" }, area, how, books),
      "desk was a yesno and is a count",
    ],
    [
      "a decimal less",
      facts(desk, { key: "area", kind: "number", decimals: 1 }, how, books),
      "area had 2 decimals and has 1",
    ],
    [
      "an option less",
      facts(desk, area, { key: "how", kind: "choice", options: ["well", "fairly"] }, books),
      'how has no option "badly" any more',
    ],
    [
      "a column less",
      facts(desk, area, how, { key: "books", kind: "rows", columns: [{ key: "lent", kind: "yesno" }] }),
      'books has no column "state" any more',
    ],
    [
      "a column of another kind",
      facts(desk, area, how, {
        key: "books",
        kind: "rows",
        columns: [
          { key: "lent", kind: "count" },
          { key: "state", kind: "choice", options: ["new", "old"] },
        ],
      }),
      'books has column "lent" as count instead of yesno',
    ],
    [
      "an option of a column less",
      facts(desk, area, how, {
        key: "books",
        kind: "rows",
        columns: [
          { key: "lent", kind: "yesno" },
          { key: "state", kind: "choice", options: ["new", "torn"] },
        ],
      }),
      'books has column "state" as choice: new, torn instead of choice: new, old',
    ],
    ["a criterion gone", criteria(hasDesk), "lends was published and is gone"],
    [
      "other judging under the same revision",
      criteria({ ...hasDesk, scale: allOrNothing("desk", { fullWhen: false }) } as never, lends),
      "has-desk judges otherwise under the same revision 2",
    ],
    [
      "an older revision",
      criteria({ ...hasDesk, revision: 1 } as never, lends),
      "has-desk has revision 1 after 2",
    ],
  ])("may not change so: %s", (_, change, problem) => {
    expect(problemsOf(change)).toEqual([expect.stringContaining(problem)]);
  });

  it("stay taken when they are retired", () => {
    const without = { ...plugin, ...facts(area, how, books), ...criteria(lends) };
    const after = updateKeysLock(lock, [without], sha256);
    expect(after["lending"]?.facts["desk"]).toEqual({ kind: "yesno", isRetired: true });
    expect(problemsOf({}, after)).toEqual([
      "desk was retired and is declared again; choose another key",
      "has-desk was retired and is declared again; choose another key",
    ]);
    expect(checkKeysLock(after, [without], sha256)).toEqual([]);
  });

  it("of a plugin that is not installed stay in the lock", () => {
    expect(updateKeysLock(lock, [{ ...plugin, id: "reading" }], sha256)).toMatchObject({
      lending: {},
      reading: {},
    });
    expect(checkKeysLock(lock, [{ ...plugin, id: "reading" }], sha256)).toEqual([]);
  });

  it("are in order, whatever the order of declaration", () => {
    const turned = { ...plugin, facts: plugin.facts.toReversed() };
    expect(JSON.stringify(updateKeysLock({}, [turned], sha256))).toBe(JSON.stringify(lock));
  });
});
