import { nodeIdOf } from "../engine/compile.ts";
import type { CriterionNode, GroupNode, RuleSetContent } from "../schema/rule-set.ts";
import type { Report } from "./check-rule-set.ts";
import { listCriteria, listGroups } from "./list-nodes.ts";

/** Checks what stands above the points: groups, gates, sections, total, ranking, classes. */
export function checkAbove(ruleSet: RuleSetContent, report: Report): void {
  const nodes = new Set([
    ...listGroups(ruleSet).map(nodeIdOf),
    ...listCriteria(ruleSet).flatMap((node) => [node.id, ...partIdsOf(node)]),
  ]);
  const facts = new Map(ruleSet.facts.map((fact) => [fact.key, fact.kind]));
  for (const group of listGroups(ruleSet)) checkGroup(ruleSet, group, report);
  for (const criterion of listCriteria(ruleSet)) checkModifiers(ruleSet, criterion, nodes, report);
  if (ruleSet.total && ruleSet.total.rollUp !== "sum" && ruleSet.total.rebaseToMilli === undefined)
    report("mean-needs-scale", ruleSet.id);
  if (!ruleSet.areas.some(({ role }) => role === undefined)) report("no-base-area", ruleSet.id);
  const named = [
    ...(ruleSet.ranking?.tieBreaks ?? []),
    ...(ruleSet.classification?.classes.flatMap(
      ({ conditions }) => conditions?.map(({ node }) => node) ?? [],
    ) ?? []),
  ];
  for (const node of named) if (!nodes.has(node)) report("node-unknown", ruleSet.id, { node });
  checkClasses(ruleSet, facts, report);
}

function partIdsOf({ id, scale }: CriterionNode): readonly string[] {
  return scale.kind === "composite" ? scale.parts.map(({ key }) => `${id}.${key}`) : [];
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
  if (!group.gate) return;
  if (group.rollUp !== "sum") report("gate-needs-sum", id);
  if (!group.children.some((child) => child.kind === "criterion" && child.id === group.gate?.child))
    report("node-unknown", id, { node: group.gate.child });
}

function criteriaOf(group: GroupNode): readonly CriterionNode[] {
  return listCriteria({ areas: [group] });
}

function spreads({ whenNotApplicable, whenNoOccurrence }: CriterionNode): boolean {
  return whenNotApplicable === "spread" || whenNoOccurrence === "spread";
}

const HAVE_REQUIREMENT = ["proportion", "bands", "against-target", "steps"];

function checkModifiers(
  ruleSet: RuleSetContent,
  node: CriterionNode,
  nodes: ReadonlySet<string>,
  report: Report,
): void {
  if (node.coefficient && node.scale.kind === "composite") report("coefficient-needs-plain-scale", node.id);
  if (node.coefficient?.on === "requirement" && !HAVE_REQUIREMENT.includes(node.scale.kind))
    report("coefficient-needs-requirement", node.id);
  if (!node.onceWith) return;
  const penalties = listCriteria({ areas: ruleSet.areas.filter(({ role }) => role === "penalty") });
  if (!penalties.includes(node)) report("once-outside-penalty", node.id);
  for (const other of node.onceWith) if (!nodes.has(other)) report("node-unknown", node.id, { node: other });
}

function checkClasses(ruleSet: RuleSetContent, facts: ReadonlyMap<string, string>, report: Report): void {
  const rules = ruleSet.classification;
  if (!rules) return;
  const bounds = rules.classes.map(({ fromPercentMilli }) => fromPercentMilli);
  if (bounds.some((bound, at) => at > 0 && bound >= (bounds[at - 1] ?? Number.POSITIVE_INFINITY)))
    report("classes-out-of-order", ruleSet.id);
  if (bounds.at(-1) !== 0) report("last-class-not-zero", ruleSet.id);
  const keys = rules.classes.map(({ key }) => key);
  if (new Set(keys).size !== keys.length) report("class-duplicate", ruleSet.id);
  for (const quota of rules.quotas)
    if (!keys.includes(quota.class)) report("class-unknown", ruleSet.id, { class: quota.class });
  for (const { fact } of [...rules.exclusions, ...rules.demotions]) {
    const kind = facts.get(fact);
    if (!kind) report("fact-not-declared", ruleSet.id, { fact });
    else if (kind !== "yesno" && kind !== "count")
      report("fact-kind-differs", ruleSet.id, { fact, kind, expected: "yesno, count" });
  }
  const laws = [
    ...rules.exclusions,
    ...rules.demotions,
    ...rules.quotas,
    ...rules.classes.flatMap((c) => c.conditions ?? []),
  ];
  for (const { law } of laws) if (law && !ruleSet.law[law]) report("law-not-declared", ruleSet.id, { law });
}
