import { nodeIdOf } from "../engine/compile.ts";
import type { RuleSetContent } from "../schema/rule-set.ts";
import type { Report } from "./check-rule-set.ts";
import { listCriteria, listGroups, partIdsOf } from "./list-nodes.ts";

/** Checks the ranking: every list once, and ties broken by what has a share. */
export function checkRanking(ruleSet: RuleSetContent, report: Report): void {
  const { lists = [], tieBreaks = [] } = ruleSet.ranking ?? {};
  const keys = lists.map(({ key }) => key);
  for (const key of new Set(keys.filter((entry, at) => keys.indexOf(entry) !== at)))
    report("list-duplicate", ruleSet.id, { list: key });
  const apart = { areas: ruleSet.areas.filter(({ role }) => role !== undefined) };
  const nodes = [
    ...listGroups(apart).map(nodeIdOf),
    ...listCriteria(apart).flatMap((node) => [node.id, ...partIdsOf(node)]),
  ];
  for (const node of tieBreaks)
    if (nodes.includes(node)) report("tie-break-outside-base", ruleSet.id, { node });
}
