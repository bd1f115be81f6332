import { type CriterionNode, type FactSheet, type RuleSetContent, score } from "@kiemtra/core";
import { expect, it } from "vitest";
import { listAreas, listProgress } from "./progress.ts";

const criterion = (id: string, tracked = false): CriterionNode => ({
  kind: "criterion",
  id,
  criterion: `p/${id}`,
  title: { vi: id },
  maxMilli: tracked ? 0 : 1000,
  asks: [`p/${id}`],
  scale: tracked
    ? { kind: "tracking", facts: [`p/${id}`] }
    : { kind: "all-or-nothing", fact: `p/${id}`, fullWhen: true },
  law: [],
  whenNotApplicable: "re-base",
  whenNoOccurrence: "re-base",
});

const ruleSet: RuleSetContent = {
  schema: "kiemtra/rule-set/1",
  id: "set",
  title: { vi: "Bộ" },
  process: "inspection",
  inForceFrom: "2023-01-01",
  points: "illustrative",
  source: { vi: "nguồn" },
  rounding: { component: 2, part: 2, total: 2 },
  law: {},
  facts: ["a", "b", "c"].map((key) => ({ kind: "yesno" as const, key: `p/${key}`, label: { vi: key } })),
  areas: [
    {
      kind: "group",
      id: "area",
      title: { vi: "Mục" },
      maxMilli: 2000,
      rollUp: "sum",
      children: [criterion("a"), criterion("b"), criterion("c", true)],
    },
  ],
  pins: [],
};

function standings(values: FactSheet["values"]) {
  const sheet = { values, clashes: [] };
  const unit = { id: "u", kind: "commune", type: "xã" } as const;
  const card = score({ ruleSet, unit, facts: sheet, asOf: "2023-05-09" });
  const progress = listProgress(ruleSet, card, sheet);
  return { progress, areas: listAreas(ruleSet, card, progress) };
}

it("tells done from open", () => {
  const { progress, areas } = standings({ "p/a": false });
  expect(progress.map(({ standing }) => standing)).toEqual(["done", "open", "open"]);
  expect(areas[0]?.done).toBe(1);
});

it("takes a tracked criterion as done once it is answered", () => {
  expect(standings({ "p/c": true }).progress.at(-1)?.standing).toBe("done");
});

it("keeps the reason of what could not be checked", () => {
  const marked = standings({ "mark/b": "vắng mặt" }).progress[1];
  expect(marked).toMatchObject({ standing: "not-checked", mark: "vắng mặt" });
});

it("forgets the mark once the facts are there", () => {
  expect(standings({ "mark/b": "vắng mặt", "p/b": true }).progress[1]?.standing).toBe("done");
});
