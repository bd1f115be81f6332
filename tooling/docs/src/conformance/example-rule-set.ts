import type { CriterionNode, GroupNode, RuleSetContent, Scale } from "@kiemtra/core";
import { exampleFacts } from "../scales/example-facts.ts";
import type { CriterionRule, RuleKindRow } from "./rule-kind-row.ts";

/** The smallest rule set that holds the rule of a row. */
export function exampleRuleSet({ rule }: Pick<RuleKindRow, "rule">, maxMilli: number): RuleSetContent {
  const [areas, total] =
    "areas" in rule
      ? [rule.areas, rule.total]
      : [[group("area", maxMilli, [criterionOf("criterion", maxMilli, rule)])], undefined];
  return {
    schema: "kiemtra/rule-set/1",
    id: "conformance",
    title: { vi: "Bộ tiêu chí thử" },
    process: "assessment",
    inForceFrom: "2025-01-01",
    points: "illustrative",
    source: { vi: "Quy tắc trích từ các bộ tiêu chí đã công bố" },
    rounding: { component: 2, part: 2, total: 2 },
    ...(total && { total }),
    law: {},
    facts: exampleFacts,
    areas,
    pins: [],
  };
}

/** A group with what a row needs to say about it. */
export function group(
  id: string,
  maxMilli: number,
  children: GroupNode["children"],
  more: Partial<Pick<GroupNode, "rollUp" | "role">> = {},
): GroupNode {
  return { kind: "group", id, title: { vi: id }, maxMilli, rollUp: "sum", ...more, children };
}

/** A criterion whose form asks nothing more than its scale. */
export function criterion(
  id: string,
  maxMilli: number,
  scale: Scale,
  more: Omit<CriterionRule, "scale"> = {},
): CriterionNode {
  return criterionOf(id, maxMilli, { scale, ...more });
}

function criterionOf(id: string, maxMilli: number, rule: CriterionRule): CriterionNode {
  return {
    kind: "criterion",
    id,
    criterion: `example/${id}`,
    title: { vi: id },
    maxMilli,
    asks: [],
    law: [],
    whenNotApplicable: "re-base",
    whenNoOccurrence: "re-base",
    ...rule,
  };
}
