import type { CriterionNode, GroupNode, RuleSetContent } from "../schema/rule-set.ts";

/** Every criterion of the rule set, in the tree's order. */
export function listCriteria(ruleSet: Pick<RuleSetContent, "areas">): readonly CriterionNode[] {
  return ruleSet.areas.flatMap(criteriaOf);
}

/** Every group of the rule set, parents first. */
export function listGroups(ruleSet: Pick<RuleSetContent, "areas">): readonly GroupNode[] {
  return ruleSet.areas.flatMap(groupsOf);
}

/** The criterion with node id `id`, or `undefined`. */
export function findCriterion(ruleSet: Pick<RuleSetContent, "areas">, id: string): CriterionNode | undefined {
  return listCriteria(ruleSet).find((criterion) => criterion.id === id);
}

/** The node ids of a composite's parts. */
export function partIdsOf({ id, scale }: CriterionNode): readonly string[] {
  return scale.kind === "composite" ? scale.parts.map(({ key }) => `${id}.${key}`) : [];
}

function criteriaOf(group: GroupNode): readonly CriterionNode[] {
  return group.children.flatMap((child) => (child.kind === "group" ? criteriaOf(child) : [child]));
}

function groupsOf(group: GroupNode): readonly GroupNode[] {
  return [group, ...group.children.flatMap((child) => (child.kind === "group" ? groupsOf(child) : []))];
}
