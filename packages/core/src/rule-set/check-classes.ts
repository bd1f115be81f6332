import type { Classification } from "../schema/classification.ts";
import type { RuleSetContent } from "../schema/rule-set.ts";
import { canonicalJson } from "./canonical-json.ts";
import type { Report } from "./check-rule-set.ts";

/** Checks the classes: their order, their quotas, and what they read. */
export function checkClasses(ruleSet: RuleSetContent, report: Report): void {
  const rules = ruleSet.classification;
  if (!rules) return;
  checkBounds(ruleSet.id, rules.classes, report);
  const keys = rules.classes.map(({ key }) => key);
  if (new Set(keys).size !== keys.length) report("class-duplicate", ruleSet.id);
  checkQuotas(ruleSet.id, rules, report);
  const facts = new Map(ruleSet.facts.map((fact) => [fact.key, fact.kind]));
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

type Class = Classification["classes"][number];

function checkBounds(id: string, classes: readonly Class[], report: Report): void {
  const pairs = classes.flatMap((worse, at) => classes.slice(at - 1, at).map((better) => [better, worse]));
  const isOut = ([better, worse]: readonly Class[]) =>
    better && worse && worse.fromPercentMilli >= better.fromPercentMilli;
  if (pairs.some(isOut)) report("classes-out-of-order", id);
  for (const [better, worse] of pairs) {
    if (better && worse && groupsOutOfOrder(better, worse))
      report("group-bounds-out-of-order", id, { class: worse.key });
  }
  if (classes.at(-1)?.fromPercentMilli !== 0) report("last-class-not-zero", id);
}

/** Whether some group's bound does not fall from the better class to the worse. */
function groupsOutOfOrder(better: Class, worse: Class): boolean {
  return [...(better.byGroup ?? []), ...(worse.byGroup ?? [])].some(({ units }) => {
    const [high, low] = [boundOf(better, units), boundOf(worse, units)];
    return high !== undefined && low !== undefined && low >= high;
  });
}

type Units = NonNullable<Class["byGroup"]>[number]["units"];

/** The group's own bound; the general one where the class has no groups; otherwise another group may mean the units. */
function boundOf({ byGroup = [], fromPercentMilli }: Class, units: Units): number | undefined {
  if (byGroup.length === 0) return fromPercentMilli;
  return byGroup.find((group) => canonicalJson(group.units) === canonicalJson(units))?.fromPercentMilli;
}

function checkQuotas(id: string, { classes, quotas }: Classification, report: Report): void {
  const seen = new Set<string>();
  for (const quota of quotas) {
    if (!classes.some(({ key }) => key === quota.class)) report("class-unknown", id, { class: quota.class });
    else if (quota.class === classes.at(-1)?.key) report("quota-on-lowest", id, { class: quota.class });
    if (seen.has(quota.class)) report("quota-duplicate", id, { class: quota.class });
    seen.add(quota.class);
  }
}
