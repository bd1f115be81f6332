import { describe, expect, it } from "vitest";
import { CONTRACT, type CriterionSpec, definePlugin, type PluginFact } from "../criteria-plugin.ts";
import { laws } from "../law/catalogue.ts";
import { levels } from "../scales/answers.ts";
import { proportion } from "../scales/figures.ts";
import { idleFacts } from "./idle-facts.ts";
import type { CriterionCase } from "./score-case.ts";
import { tableFaults } from "./table-faults.ts";

const facts: readonly PluginFact[] = [
  { key: "good", kind: "count" },
  { key: "all", kind: "count" },
  { key: "sample", kind: "rows", columns: [{ key: "ok", kind: "yesno" }] },
  { key: "seen", kind: "count", countOf: { rows: "sample" } },
  { key: "how", kind: "choice", options: ["well", "badly"] },
];
const share: CriterionSpec = {
  key: "share",
  revision: 1,
  law: ["decree"],
  scale: proportion({ of: "good", over: "all" }),
  ownReasons: ["ratio-below-full"],
};
const choice: CriterionSpec = {
  key: "choice",
  revision: 1,
  law: ["decree"],
  scale: levels("how", { well: 100, badly: 0 }),
};
const words = (reason: string) => ({
  "fact.good": "tốt",
  "fact.all": "tất cả",
  "fact.sample": "mẫu",
  "fact.sample.column.ok": "đạt",
  "fact.seen": "đã xem",
  "fact.how": "thế nào",
  "fact.how.option.well": "tốt",
  "fact.how.option.badly": "kém",
  "criterion.share": "tỷ lệ",
  "criterion.choice": "chọn",
  "reason.share.ratio-below-full": reason,
});
const plugin = (reason = "{of:count} {points:points}", own: readonly PluginFact[] = facts) =>
  definePlugin({
    contract: CONTRACT,
    id: "room",
    version: "1.0.0",
    law: { decree: laws["nd-63-2010"] },
    facts: own,
    criteria: [share, choice],
    form: [],
    evidence: [],
    findings: [],
    signals: [],
    report: [],
    imports: [],
    texts: { vi: async () => ({ texts: words(reason) }), en: async () => ({ texts: words(reason) }) },
  });

const table: readonly CriterionCase[] = [
  { name: "all", facts: { good: 2, all: 2 }, max: 2, earned: 2 },
  { name: "half", facts: { good: 1, all: 2 }, max: 2, earned: 1 },
  { name: "none", facts: { good: 0, all: 0 }, max: 2, state: "no-occurrence" },
  { name: "open", facts: {}, max: 2, state: "open" },
];
const without = (name: string) => table.filter((entry) => entry.name !== name);
const [first] = table;

describe("a table of cases", () => {
  it("is sound when it goes every way", async () => {
    expect(await tableFaults(plugin(), share, table)).toEqual([]);
  });

  it.each<[string, readonly CriterionCase[], readonly string[]]>([
    ["no case", [], ["has no case"]],
    [
      "a case twice",
      [...table, { ...(first as CriterionCase), name: "again" }],
      ['has two cases with the same facts: [[["all",2],["good",2]],2,null,null]'],
    ],
    [
      "a name twice",
      [...table, { name: "all", facts: { good: 3, all: 3 }, max: 2, earned: 2 }],
      ['has two cases called "all"'],
    ],
    [
      "a fact that is not read",
      [...table, { name: "x", facts: { good: 3, all: 3, seen: 1 }, max: 2, earned: 2 }],
      ['has a case with "seen", which is not read'],
    ],
    ["nothing that earns everything", without("all"), ["has no case that earns everything"]],
    [
      "nothing that loses",
      without("half"),
      ['has no case that loses points by "ratio-below-full"', "has no case that loses points"],
    ],
    ["nothing open", without("open"), ["has no case that is open"]],
    ["nothing without an occurrence", without("none"), ["has no case without an occurrence"]],
  ])("has %s", async (_, cases, faults) => {
    expect(await tableFaults(plugin(), share, cases)).toEqual(faults);
  });

  it("leaves an option out", async () => {
    const cases: readonly CriterionCase[] = [
      { name: "well", facts: { how: "well" }, max: 2, earned: 2 },
      { name: "open", facts: {}, max: 2, state: "open" },
    ];
    expect(await tableFaults(plugin(), choice, cases)).toEqual([
      "has no case with how = badly",
      "has no case that loses points",
    ]);
  });

  it("has words with a gap that nothing fills in", async () => {
    expect(await tableFaults(plugin("{of:count} {shelf:count}"), share, table)).toEqual([
      'words of "ratio-below-full" (vi) have "{shelf}", which nothing fills in',
      'words of "ratio-below-full" (en) have "{shelf}", which nothing fills in',
    ]);
  });
});

describe("a fact that nothing reads", () => {
  it("is named; a table is read by its counts", () => {
    expect(idleFacts(plugin())).toEqual(["seen"]);
    expect(idleFacts(plugin("", [...facts, { key: "idle", kind: "yesno" }]))).toEqual(["seen", "idle"]);
  });
});
