import { canonicalJson } from "../rule-set/canonical-json.ts";
import { listCriteria, listGroups } from "../rule-set/list-nodes.ts";
import type { CriterionNode, GroupNode, RuleSetContent, RuleSetNode } from "../schema/rule-set.ts";

/** What a change touches. Every aspect of one criterion is a change of its own. */
export type ChangeKind =
  | "points"
  | "scale"
  | "policies"
  | "applicability"
  | "coefficient"
  | "weight"
  | "removed"
  | "structure"
  | "added";

/** One change between two rule sets: what, and of which criterion (`structure`: of groups, roll-ups, rounding, total). */
export interface Change {
  readonly kind: ChangeKind;
  readonly node: string;
}

const ASPECTS: Readonly<Record<string, readonly (keyof CriterionNode)[]>> = {
  points: ["maxMilli"],
  scale: ["scale", "criterion"],
  policies: ["whenNotApplicable", "whenNoOccurrence", "onceWith"],
  applicability: ["appliesTo"],
  coefficient: ["coefficient"],
  weight: ["weightMilli"],
};

/** A rule set after one more change. */
export interface Step {
  readonly change: Change;
  readonly ruleSet: RuleSetContent;
}

/**
 * The way from one rule set to another, one change at a time: criteria that both have, aspect by aspect, in the order of
 * the first; criteria that go; groups, rounding and total; criteria that come. The last step is the other rule set.
 */
export function stepsBetween(before: RuleSetContent, after: RuleSetContent): readonly Step[] {
  const steps: Step[] = [];
  const target = new Map(listCriteria(after).map((node) => [node.id, node]));
  let current = before;
  for (const { id } of listCriteria(before)) {
    const goal = target.get(id);
    if (!goal) continue;
    for (const [kind, keys] of Object.entries(ASPECTS)) {
      const own = listCriteria(current).find((node) => node.id === id);
      if (!own || keys.every((key) => isEqual(own[key], goal[key]))) continue;
      const next = { ...own, ...Object.fromEntries(keys.map((key) => [key, goal[key]])) } as CriterionNode;
      current = withTree(current, (node) => (node.id === id && node.kind === "criterion" ? next : node));
      steps.push({ change: { kind: kind as ChangeKind, node: id }, ruleSet: current });
    }
  }
  for (const { id } of listCriteria(before)) {
    if (target.has(id)) continue;
    current = withTree(current, (node) => (node.id === id && node.kind === "criterion" ? undefined : node));
    steps.push({ change: { kind: "removed", node: id }, ruleSet: current });
  }
  return [...steps, ...arrivals(before, current, after)];
}

function arrivals(before: RuleSetContent, current: RuleSetContent, after: RuleSetContent): readonly Step[] {
  const known = new Set(listCriteria(before).map(({ id }) => id));
  const added = listCriteria(after).filter(({ id }) => !known.has(id));
  const without = (ids: ReadonlySet<string>) =>
    withTree(after, (node) => (node.kind === "criterion" && ids.has(node.id) ? undefined : node));
  const waiting = new Set(added.map(({ id }) => id));
  const steps: Step[] = [];
  const restructured = without(waiting);
  if (!isEqual(structureOf(current), structureOf(restructured)))
    steps.push({ change: { kind: "structure", node: after.id }, ruleSet: restructured });
  for (const { id } of added) {
    waiting.delete(id);
    steps.push({ change: { kind: "added", node: id }, ruleSet: without(waiting) });
  }
  return steps;
}

/** All that decides a result and is not a criterion's own. */
function structureOf(ruleSet: RuleSetContent): unknown {
  const { rounding, total, areas } = ruleSet;
  const groups = listGroups({ areas }).map(({ id, rollUp, role, gate, weightMilli, maxMilli, children }) => ({
    id,
    rollUp,
    role,
    gate,
    weightMilli,
    maxMilli: rollUp === "sum" && !role ? undefined : maxMilli,
    children: children.map((child) => child.id),
  }));
  return { rounding, total, groups };
}

/** The rule set with every node mapped, parents after their children; `undefined` takes a node out. */
function withTree(
  ruleSet: RuleSetContent,
  map: (node: RuleSetNode) => RuleSetNode | undefined,
): RuleSetContent {
  const mapGroup = (group: GroupNode): GroupNode => {
    const children = group.children.flatMap((child) => {
      const next = child.kind === "group" ? map(mapGroup(child)) : map(child);
      return next ?? [];
    });
    const isSame =
      children.length === group.children.length &&
      children.every((child, at) => child === group.children[at]);
    return isSame ? group : { ...group, children };
  };
  const areas = ruleSet.areas.map(mapGroup).flatMap((area) => {
    const next = map(area);
    return next?.kind === "group" ? [next] : [];
  });
  return { ...ruleSet, areas };
}

function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined) return false;
  return canonicalJson(a) === canonicalJson(b);
}
