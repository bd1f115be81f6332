import { stepOf } from "../points/points.ts";
import { factsOfScale } from "../scales/judge-scale.ts";
import type { CriterionNode, GroupNode, RuleSetContent } from "../schema/rule-set.ts";
import type { Scale } from "../schema/scale.ts";
import { listCriteria, listGroups } from "./list-nodes.ts";

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
    | "law-not-declared"
    | "law-not-in-force"
    | "criterion-not-pinned"
    | "level-for-unknown-option"
    | "option-without-level"
    | "items-cannot-reach-maximum"
    | "band-duplicate"
    | "zero-above-full"
    | "dates-reversed";
  readonly node: string;
  readonly data: Readonly<Record<string, string | number>>;
}

type Report = (code: RuleSetProblem["code"], node: string, data?: RuleSetProblem["data"]) => void;

/** Checks everything beyond the schema; an empty list is a sound rule set. */
export function checkRuleSet(ruleSet: RuleSetContent): readonly RuleSetProblem[] {
  const problems: RuleSetProblem[] = [];
  const report: Report = (code, node, data = {}) => problems.push({ code, node, data });
  if (ruleSet.inForceTo && ruleSet.inForceTo < ruleSet.inForceFrom) report("dates-reversed", ruleSet.id);
  checkIds(ruleSet, report);
  for (const group of listGroups(ruleSet)) checkSum(group, report);
  for (const criterion of listCriteria(ruleSet)) checkCriterion(ruleSet, criterion, report);
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
}

function checkSum(group: GroupNode, report: Report): void {
  const sum = group.children.reduce((total, child) => total + child.maxMilli, 0);
  if (sum !== group.maxMilli) report("group-sum-differs", `group:${group.id}`, { sum, max: group.maxMilli });
}

function checkCriterion(ruleSet: RuleSetContent, node: CriterionNode, report: Report): void {
  const declared = new Map(ruleSet.facts.map((fact) => [fact.key, fact]));
  for (const key of factsOfScale(node.scale)) {
    if (!declared.has(key)) report("fact-not-declared", node.id, { fact: key });
  }
  checkLaw(ruleSet, node, report);
  if (!ruleSet.pins.some((pin) => pin.criterion === node.criterion)) {
    report("criterion-not-pinned", node.id, { criterion: node.criterion });
  }
  if (node.maxMilli % stepOf(ruleSet.rounding.component) !== 0) {
    report("points-finer-than-rounding", node.id, { max: node.maxMilli });
  }
  checkScale(ruleSet, node.id, node.maxMilli, node.scale, report);
}

function checkLaw(ruleSet: RuleSetContent, node: CriterionNode, report: Report): void {
  for (const key of node.law) {
    const law = ruleSet.law[key];
    if (!law) report("law-not-declared", node.id, { law: key });
    else if (law.inForceTo && law.inForceTo < ruleSet.inForceFrom) {
      report("law-not-in-force", node.id, { law: law.number, to: law.inForceTo });
    } else if (law.inForceFrom && law.inForceFrom > ruleSet.inForceFrom) {
      report("law-not-in-force", node.id, { law: law.number, from: law.inForceFrom });
    }
  }
}

function checkScale(ruleSet: RuleSetContent, id: string, max: number, scale: Scale, report: Report): void {
  checkKinds(ruleSet, id, scale, report);
  switch (scale.kind) {
    case "composite": {
      const sum = scale.parts.reduce((total, part) => total + part.maxMilli, 0);
      if (sum !== max) report("parts-sum-differs", id, { sum, max });
      for (const part of scale.parts) {
        const partId = `${id}.${part.key}`;
        if (part.maxMilli % stepOf(ruleSet.rounding.part) !== 0) {
          report("points-finer-than-rounding", partId, { max: part.maxMilli });
        }
        checkScale(ruleSet, partId, part.maxMilli, part.scale, report);
      }
      return;
    }
    case "per-item":
      if ("facts" in scale.of && scale.of.facts.length * scale.eachMilli < max) {
        report("items-cannot-reach-maximum", id, { reach: scale.of.facts.length * scale.eachMilli, max });
      }
      return;
    case "bands": {
      const bounds = scale.bands.map((band) => band.fromMilli);
      if (new Set(bounds).size !== bounds.length) report("band-duplicate", id);
      return;
    }
    case "proportion":
      if (scale.zeroBelowPercentMilli > scale.fullFromPercentMilli) report("zero-above-full", id);
      return;
    case "levels":
      checkLevels(ruleSet, id, scale, report);
      return;
    case "all-or-nothing":
    case "deduction":
    case "imported-points":
    case "tracking":
      return;
  }
}

function checkLevels(
  ruleSet: RuleSetContent,
  id: string,
  scale: Extract<Scale, { kind: "levels" }>,
  report: Report,
) {
  const fact = ruleSet.facts.find((spec) => spec.key === scale.fact);
  if (fact?.kind !== "choice") return;
  const options = fact.options.map((option) => option.key);
  for (const { option } of scale.levels) {
    if (!options.includes(option)) report("level-for-unknown-option", id, { option });
  }
  for (const option of options) {
    if (!scale.levels.some((level) => level.option === option))
      report("option-without-level", id, { option });
  }
}

function checkKinds(ruleSet: RuleSetContent, id: string, scale: Scale, report: Report): void {
  const expected = expectedKinds(scale);
  for (const [key, kinds] of expected) {
    const fact = ruleSet.facts.find((spec) => spec.key === key);
    if (fact && !kinds.includes(fact.kind)) {
      report("fact-kind-differs", id, { fact: key, kind: fact.kind, expected: kinds.join(", ") });
    }
  }
}

function expectedKinds(scale: Scale): readonly (readonly [string, readonly string[]])[] {
  switch (scale.kind) {
    case "all-or-nothing":
      return [[scale.fact, ["yesno"]]];
    case "levels":
      return [[scale.fact, ["choice"]]];
    case "imported-points":
      return [[scale.fact, ["number"]]];
    case "per-item":
      return "count" in scale.of
        ? [[scale.of.count, ["count"]]]
        : scale.of.facts.map((fact) => [fact, ["yesno"]] as const);
    case "deduction":
      return scale.deductions.map(({ fact }) => [fact, ["count", "yesno"]] as const);
    case "bands":
    case "proportion":
      if ("of" in scale.value)
        return [scale.value.of, scale.value.over].map((fact) => [fact, ["count"]] as const);
      return "percent" in scale.value
        ? [[scale.value.percent, ["number"]]]
        : [[scale.value.number, ["number", "count"]]];
    case "composite":
    case "tracking":
      return [];
  }
}
