import type { CriterionNode, FactSpec } from "@kiemtra/core";
import { expect, it } from "vitest";
import { listFields } from "./list-fields.ts";

const count = (key: string): FactSpec => ({ kind: "count", key, label: { vi: key } });
const facts: readonly FactSpec[] = [
  count("p/of"),
  count("p/over"),
  { kind: "yesno", key: "p/yes", label: { vi: "p/yes" } },
];

const node = (asks: readonly string[]): CriterionNode => ({
  kind: "criterion",
  id: "n",
  criterion: "p/c",
  title: { vi: "c" },
  maxMilli: 2000,
  asks,
  scale: {
    kind: "proportion",
    value: { of: "p/of", over: "p/over" },
    fullFromPercentMilli: 100_000,
    zeroBelowPercentMilli: 0,
  },
  law: [],
  whenNotApplicable: "re-base",
  whenNoOccurrence: "re-base",
});

it("puts a numerator over its denominator where the first of them is asked", () => {
  expect(listFields(node(["p/yes", "p/over", "p/of"]), facts).map(({ kind }) => kind)).toEqual([
    "fact",
    "ratio",
  ]);
});

it("shows counts that the scale reads and nobody is asked for", () => {
  expect(listFields(node(["p/yes"]), facts)).toHaveLength(2);
});

it("leaves out what the rule set does not declare", () => {
  expect(listFields(node(["p/unknown"]), facts)).toHaveLength(1);
});
