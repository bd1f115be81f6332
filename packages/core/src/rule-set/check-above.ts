import { nodeIdOf } from "../engine/compile.ts";
import type { CriterionNode, GroupNode, RuleSetContent, RuleSetNode } from "../schema/rule-set.ts";
import type { Scale } from "../schema/scale.ts";
import { checkClasses } from "./check-classes.ts";
import { checkOnce } from "./check-once.ts";
import { checkRanking } from "./check-ranking.ts";
import type { Report } from "./check-rule-set.ts";
import { listCriteria, listGroups, partIdsOf } from "./list-nodes.ts";

/** Checks what stands above the points: groups, gates, sections, total, ranking, classes. */
export function checkAbove(ruleSet: RuleSetContent, report: Report): void {
  const nodes = new Set([
    ...listGroups(ruleSet).map(nodeIdOf),
    ...listCriteria(ruleSet).flatMap((node) => [node.id, ...partIdsOf(node)]),
  ]);
  for (const group of listGroups(ruleSet)) checkGroup(ruleSet, group, report);
  for (const criterion of listCriteria(ruleSet)) checkModifiers(criterion, report);
  checkOnce(ruleSet, nodes, report);
  if (ruleSet.total && ruleSet.total.rollUp !== "sum" && ruleSet.total.rebaseToMilli === undefined)
    report("mean-needs-scale", ruleSet.id);
  const base = ruleSet.areas.filter(({ role }) => role === undefined);
  if (ruleSet.total?.rollUp === "weighted-mean" && base.length > 0 && weighNothing(base))
    report("weights-all-zero", ruleSet.id);
  if (base.length === 0) report("no-base-area", ruleSet.id);
  const named = [
    ...(ruleSet.ranking?.tieBreaks ?? []),
    ...(ruleSet.classification?.classes.flatMap(
      ({ conditions }) => conditions?.map(({ node }) => node) ?? [],
    ) ?? []),
  ];
  for (const node of named) if (!nodes.has(node)) report("node-unknown", ruleSet.id, { node });
  checkRanking(ruleSet, report);
  checkClasses(ruleSet, report);
}

function checkGroup(ruleSet: RuleSetContent, group: GroupNode, report: Report): void {
  const id = nodeIdOf(group);
  const maxima = group.children.map(({ maxMilli }) => maxMilli);
  const sum = maxima.reduce((total, max) => total + max, 0);
  const expected =
    group.rollUp === "sum" ? sum : group.rollUp === "best-of" ? Math.max(...maxima) : undefined;
  const max = group.maxMilli;
  if (expected !== undefined && !group.role && expected !== max)
    report("group-sum-differs", id, { sum: expected, max });
  if (group.role && expected !== undefined && expected < max)
    report("cap-out-of-reach", id, { sum: expected, max });
  if (group.role && !ruleSet.areas.includes(group)) report("section-not-at-top", id);
  if (group.role && group.rollUp !== "sum" && group.rollUp !== "best-of")
    report("section-cannot-average", id);
  if (group.role && criteriaOf(group).some(spreads)) report("section-cannot-spread", id);
  if (group.role && criteriaOf(group).some(fills)) report("section-cannot-fill", id);
  if (group.rollUp === "weighted-mean" && weighNothing(group.children)) report("weights-all-zero", id);
  if (!group.gate) return;
  if (group.rollUp !== "sum") report("gate-needs-sum", id);
  if (!group.children.some((child) => child.kind === "criterion" && child.id === group.gate?.child))
    report("node-unknown", id, { node: group.gate.child });
  const costly = criteriaOf(group).find((node) => node.id !== group.gate?.child && mayCost(node.scale));
  if (costly) report("gate-over-extra-penalty", id, { node: costly.id });
}

/** Whether a scale can earn less than nothing: a closed gate would give that back. */
function mayCost(scale: Scale): boolean {
  switch (scale.kind) {
    case "all-or-nothing":
      return (scale.extraPenaltyMilli ?? 0) > 0;
    case "chosen":
      return scale.formulas.some((formula) => mayCost(formula.scale));
    case "composite":
      return scale.parts.some((part) => mayCost(part.scale));
    default:
      return false;
  }
}

function criteriaOf(group: GroupNode): readonly CriterionNode[] {
  return listCriteria({ areas: [group] });
}

function spreads({ whenNotApplicable, whenNoOccurrence }: CriterionNode): boolean {
  return whenNotApplicable === "spread" || whenNoOccurrence === "spread";
}

function fills({ whenNotApplicable, whenNoOccurrence }: CriterionNode): boolean {
  return whenNotApplicable.startsWith("full") || whenNoOccurrence === "full";
}

function weighNothing(nodes: readonly RuleSetNode[]): boolean {
  return nodes.every(({ weightMilli }) => weightMilli === 0);
}

const HAVE_REQUIREMENT = ["proportion", "bands", "against-target", "steps"];

function checkModifiers(node: CriterionNode, report: Report): void {
  if (node.appliesTo?.from && node.appliesTo.to && node.appliesTo.from > node.appliesTo.to)
    report("applies-reversed", node.id);
  if (!node.coefficient) return;
  if (node.scale.kind === "composite") report("coefficient-needs-plain-scale", node.id);
  if (node.coefficient.on === "requirement" && !HAVE_REQUIREMENT.includes(node.scale.kind))
    report("coefficient-needs-requirement", node.id);
  const rates = new Map<string, number>();
  for (const { is, percentMilli } of node.coefficient.values) {
    if ((rates.get(is) ?? percentMilli) !== percentMilli)
      report("coefficient-value-twice", node.id, { value: is });
    rates.set(is, percentMilli);
  }
}
