import type { CriterionNode, GroupNode, RuleSetNode } from "@kiemtra/core";
import { describe, expect, it } from "vitest";
import { flattenNodes } from "./flatten-nodes.ts";

const criterion = (id: string): CriterionNode => ({
  kind: "criterion",
  id,
  criterion: `p/${id}`,
  title: { vi: id },
  maxMilli: 1000,
  asks: [],
  scale: { kind: "tracking", facts: ["p/f"] },
  law: [],
  whenNotApplicable: "re-base",
  whenNoOccurrence: "re-base",
});
const group = (id: string, children: readonly RuleSetNode[]): GroupNode => ({
  kind: "group",
  id,
  title: { vi: id },
  maxMilli: 1000,
  rollUp: "sum",
  children,
});

describe("the lines of a rule set", () => {
  it("puts every group before what it holds, with its depth", () => {
    const areas = [
      group("i", [criterion("1"), group("i-a", [criterion("2")])]),
      group("ii", [criterion("3")]),
    ];
    expect(flattenNodes(areas).map(({ node, depth }) => `${depth} ${node.id}`)).toEqual([
      "0 i",
      "1 1",
      "1 i-a",
      "2 2",
      "0 ii",
      "1 3",
    ]);
  });
});
