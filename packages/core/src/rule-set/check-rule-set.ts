import { stepOf } from "../points/points.ts";
import { factsOfScale } from "../scales/map-scale-facts.ts";
import type { FactSpec } from "../schema/fact-spec.ts";
import type { CriterionNode, RuleSetContent } from "../schema/rule-set.ts";
import { checkAbove } from "./check-above.ts";
import { checkScale } from "./check-scale.ts";
import { listCriteria, listGroups } from "./list-nodes.ts";
import { reachesItself } from "./reaches-itself.ts";

/** What is wrong in a rule set, where, and the data for its sentence. Any of these blocks release. */
export interface RuleSetProblem {
  readonly code:
    | "duplicate-node-id"
    | "group-sum-differs"
    | "parts-sum-differs"
    | "points-finer-than-rounding"
    | "fact-not-declared"
    | "fact-kind-differs"
    | "fact-duplicate"
    | "fact-not-asked"
    | "bound-in-circle"
    | "law-not-declared"
    | "law-not-in-force"
    | "criterion-not-pinned"
    | "level-for-unknown-option"
    | "option-without-level"
    | "items-cannot-reach-maximum"
    | "band-duplicate"
    | "zero-above-full"
    | "dates-reversed"
    | "range-reversed"
    | "base-above-maximum"
    | "quantity-mixes-kinds"
    | "ratio-of-itself"
    | "mean-needs-scale"
    | "no-base-area"
    | "node-unknown"
    | "cap-out-of-reach"
    | "section-not-at-top"
    | "section-cannot-average"
    | "section-cannot-spread"
    | "section-cannot-fill"
    | "weights-all-zero"
    | "gate-needs-sum"
    | "gate-over-extra-penalty"
    | "coefficient-needs-plain-scale"
    | "coefficient-needs-requirement"
    | "coefficient-value-twice"
    | "applies-reversed"
    | "once-outside-penalty"
    | "once-with-bonus"
    | "once-in-circle"
    | "classes-out-of-order"
    | "group-bounds-out-of-order"
    | "last-class-not-zero"
    | "class-duplicate"
    | "class-unknown"
    | "quota-on-lowest"
    | "quota-duplicate"
    | "list-duplicate"
    | "tie-break-outside-base"
    | "criterion-without-law"
    | "namespace-is-a-plugins"
    | "judged-without-plugin";
  readonly node: string;
  readonly data: Readonly<Record<string, string | number>>;
}

/** Notes one problem of a node. */
export type Report = (code: RuleSetProblem["code"], node: string, data?: RuleSetProblem["data"]) => void;

/** Checks everything beyond the schema; an empty list is a sound rule set. */
export function checkRuleSet(ruleSet: RuleSetContent): readonly RuleSetProblem[] {
  const problems: RuleSetProblem[] = [];
  const report: Report = (code, node, data = {}) => problems.push({ code, node, data });
  if (ruleSet.inForceTo && ruleSet.inForceTo < ruleSet.inForceFrom) report("dates-reversed", ruleSet.id);
  checkIds(ruleSet, report);
  for (const criterion of listCriteria(ruleSet)) checkCriterion(ruleSet, criterion, report);
  checkAbove(ruleSet, report);
  return problems;
}

function checkIds(ruleSet: RuleSetContent, report: Report): void {
  const seen = new Set<string>();
  const ids = [
    ...listGroups(ruleSet).map((group) => `group:${group.id}`),
    ...listCriteria(ruleSet).map((criterion) => criterion.id),
  ];
  for (const id of ids) {
    if (seen.has(id)) report("duplicate-node-id", id);
    seen.add(id);
  }
  const facts = new Set<string>();
  for (const { key } of ruleSet.facts) {
    if (facts.has(key)) report("fact-duplicate", ruleSet.id, { fact: key });
    facts.add(key);
  }
  const bounds = new Map(
    ruleSet.facts.flatMap((fact) => (fact.kind === "count" && fact.atMost ? [[fact.key, fact.atMost]] : [])),
  );
  const boundOf = (key: string) => [bounds.get(key) ?? []].flat();
  for (const fact of ruleSet.facts) {
    if (fact.kind !== "count") continue;
    if (reachesItself(fact.key, boundOf)) report("bound-in-circle", fact.key);
    for (const other of [fact.atMost, fact.countOf?.rows])
      if (other !== undefined && !facts.has(other)) report("fact-not-declared", fact.key, { fact: other });
  }
}

function checkCriterion(ruleSet: RuleSetContent, node: CriterionNode, report: Report): void {
  const declared = new Map(ruleSet.facts.map((fact) => [fact.key, fact]));
  for (const key of new Set([...factsOfScale(node.scale), ...node.asks])) {
    if (!declared.has(key)) report("fact-not-declared", node.id, { fact: key });
  }
  checkAsks(declared, node, report);
  checkLaw(ruleSet, node, report);
  checkOrigin(ruleSet, node, report);
  if (node.maxMilli % stepOf(ruleSet.rounding.component) !== 0) {
    report("points-finer-than-rounding", node.id, { max: node.maxMilli });
  }
  checkScale(ruleSet, node.id, node.maxMilli, node.scale, report);
}

/** What the scale reads is asked, or counted from rows that are. */
function checkAsks(declared: ReadonlyMap<string, FactSpec>, node: CriterionNode, report: Report): void {
  for (const key of factsOfScale(node.scale)) {
    const spec = declared.get(key);
    const rows = spec?.kind === "count" ? spec.countOf?.rows : undefined;
    if (spec && !node.asks.includes(key) && !(rows && node.asks.includes(rows)))
      report("fact-not-asked", node.id, { fact: key });
  }
}

/** A criterion comes from a plugin, pinned, or is the rule set's own, under its own name. */
function checkOrigin(ruleSet: RuleSetContent, node: CriterionNode, report: Report): void {
  const isOwn = ruleSet.namespace !== undefined && node.criterion.startsWith(`${ruleSet.namespace}/`);
  const isPinned = ruleSet.pins.some((pin) => pin.criterion === node.criterion);
  if (!isOwn && !isPinned) report("criterion-not-pinned", node.id, { criterion: node.criterion });
  if (isOwn && isPinned) report("namespace-is-a-plugins", node.id, { criterion: node.criterion });
  if (isOwn && node.law.length === 0) report("criterion-without-law", node.id);
  if (isOwn && node.scale.kind === "judged") report("judged-without-plugin", node.id);
}

function checkLaw(ruleSet: RuleSetContent, node: CriterionNode, report: Report): void {
  for (const key of [...node.law, ...(node.appliesTo?.law ? [node.appliesTo.law] : [])]) {
    const law = ruleSet.law[key];
    if (!law) report("law-not-declared", node.id, { law: key });
    else if (law.inForceTo && law.inForceTo < ruleSet.inForceFrom) {
      report("law-not-in-force", node.id, { law: law.number, to: law.inForceTo });
    } else if (law.inForceFrom && law.inForceFrom > ruleSet.inForceFrom) {
      report("law-not-in-force", node.id, { law: law.number, from: law.inForceFrom });
    }
  }
}
