import { nodeIdOf } from "../engine/compile.ts";
import type { CriterionNode, GroupNode, RuleSetContent } from "../schema/rule-set.ts";
import type { Report } from "./check-rule-set.ts";
import { listCriteria, listGroups, partIdsOf } from "./list-nodes.ts";
import { reachesItself } from "./reaches-itself.ts";

/** Checks `onceWith`: of penalty items only, never in a circle, never giving way to a bonus. */
export function checkOnce(ruleSet: RuleSetContent, nodes: ReadonlySet<string>, report: Report): void {
  const covered = criteriaByNode(ruleSet);
  const ofRole = (role: GroupNode["role"]) =>
    new Set(listCriteria({ areas: ruleSet.areas.filter((area) => area.role === role) }).map(({ id }) => id));
  const [bonuses, penalties] = [ofRole("bonus"), ofRole("penalty")];
  const givesWayTo = (id: string) =>
    (covered.get(id) ?? []).flatMap(({ onceWith = [] }) =>
      onceWith.flatMap((other) => (covered.get(other) ?? []).map((criterion) => criterion.id)),
    );
  for (const { id, onceWith } of listCriteria(ruleSet)) {
    if (!onceWith) continue;
    if (!penalties.has(id)) report("once-outside-penalty", id);
    for (const node of onceWith) {
      if (!nodes.has(node)) report("node-unknown", id, { node });
      if (covered.get(node)?.some((criterion) => bonuses.has(criterion.id)))
        report("once-with-bonus", id, { node });
    }
    if (reachesItself(id, givesWayTo)) report("once-in-circle", id);
  }
}

/** By the id of a group, criterion or part: the criteria whose points it holds. */
function criteriaByNode(ruleSet: RuleSetContent): ReadonlyMap<string, readonly CriterionNode[]> {
  return new Map([
    ...listGroups(ruleSet).map((group) => [nodeIdOf(group), listCriteria({ areas: [group] })] as const),
    ...listCriteria(ruleSet).flatMap((node) =>
      [node.id, ...partIdsOf(node)].map((id) => [id, [node]] as const),
    ),
  ]);
}
