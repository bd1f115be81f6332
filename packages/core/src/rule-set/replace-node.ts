import type { CriterionNode, GroupNode, RuleSetContent } from "../schema/rule-set.ts";

/**
 * The rule set with the criterion of the same id replaced; every other node is the same object. Maxima of groups that add
 * their children follow.
 */
export function replaceNode(ruleSet: RuleSetContent, node: CriterionNode): RuleSetContent {
  return { ...ruleSet, areas: ruleSet.areas.map((area) => inGroup(area, node)) };
}

function inGroup(group: GroupNode, node: CriterionNode): GroupNode {
  let isChanged = false;
  const children = group.children.map((child) => {
    const next = child.kind === "group" ? inGroup(child, node) : child.id === node.id ? node : child;
    isChanged ||= next !== child;
    return next;
  });
  if (!isChanged) return group;
  const sum = children.reduce((total, { maxMilli }) => total + maxMilli, 0);
  const follows = group.rollUp === "sum" && !group.role;
  return { ...group, children, maxMilli: follows ? sum : group.maxMilli };
}
