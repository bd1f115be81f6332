import type { CriterionNode, GroupNode, RuleSetContent, RuleSetNode } from "../../src/schema/rule-set.ts";
import type { Scale } from "../../src/schema/scale.ts";
import type { CompositePart, PartScale } from "../../src/schema/scales/composite.ts";
import {
  coefficient,
  factor,
  type Making,
  points,
  weight,
  whenNoOccurrence,
  whenNotApplicable,
} from "./criteria.ts";
import { groupMax } from "./random-rule-set.ts";
import { bound, each, lowPoints, share } from "./scales.ts";
import type { RandomSource } from "./source.ts";

/** A rule set with one thing changed; every node that did not change is the same object. */
export function randomEdit(random: RandomSource, ruleSet: RuleSetContent): RuleSetContent {
  const step = 10 ** (3 - ruleSet.rounding.component);
  const form = random.int(0, 9);
  if (form === 0) {
    const gated = groupsOf(ruleSet.areas).filter(({ gate }) => gate);
    if (gated.length > 0) return edit(ruleSet, random.pick(gated).id, (node) => withGate(random, node));
  }
  if (form === 1) {
    const apart = ruleSet.areas.filter(({ role }) => role);
    if (apart.length > 0) return edit(ruleSet, random.pick(apart).id, (node) => withCap(random, node));
  }
  const { id } = random.pick(criteriaOf(ruleSet.areas));
  const inBase = criteriaOf(ruleSet.areas.filter(({ role }) => !role)).some((node) => node.id === id);
  const making: Making = { random, step, spreads: inBase, made: [] };
  return edit(ruleSet, id, (node) => (node.kind === "criterion" ? editCriterion(making, node) : node));
}

function editCriterion(making: Making, node: CriterionNode): CriterionNode {
  const { random, step } = making;
  const isTracking = node.scale.kind === "tracking";
  const form = random.int(0, 9);
  if (form === 0 || isTracking) return { ...node, weightMilli: weight(random) };
  if (form <= 2) return withMax(random, node, step);
  if (form <= 4 && node.maxMilli > 0 && node.maxMilli % step === 0)
    return random.chance(50)
      ? { ...node, whenNotApplicable: whenNotApplicable(making) }
      : { ...node, whenNoOccurrence: whenNoOccurrence(making) };
  if (form === 5) return withCoefficient(random, node);
  return { ...node, scale: editScale(random, node.scale) };
}

function withMax(random: RandomSource, node: CriterionNode, step: number): CriterionNode {
  if (node.scale.kind !== "composite") return { ...node, maxMilli: points(random, step) };
  const at = random.int(0, node.scale.parts.length - 1);
  const parts = node.scale.parts.map((part, index) =>
    index === at ? { ...part, maxMilli: points(random, step) } : part,
  );
  const maxMilli = parts.reduce((sum, part) => sum + part.maxMilli, 0);
  return { ...node, maxMilli, scale: { ...node.scale, parts } };
}

function withCoefficient(random: RandomSource, node: CriterionNode): CriterionNode {
  const { coefficient: old, ...plain } = node;
  if (!old) return { ...node, coefficient: coefficient(random) };
  if (random.chance(20)) return plain;
  return { ...node, coefficient: { ...old, otherwisePercentMilli: factor(random) } };
}

function withGate(random: RandomSource, node: RuleSetNode): RuleSetNode {
  if (node.kind !== "group" || !node.gate) return node;
  return { ...node, gate: { ...node.gate, atLeastPercentMilli: Math.max(1, share(random)) } };
}

function withCap(random: RandomSource, node: RuleSetNode): RuleSetNode {
  return { ...node, maxMilli: random.int(0, 12) * 1000 };
}

/** One setting of a scale changed; a scale without settings stays as it is. */
function editScale(random: RandomSource, scale: Scale): Scale {
  if (scale.kind === "tracking" || scale.kind === "judged") return scale;
  if (scale.kind !== "composite") return editPartScale(random, scale);
  return {
    ...scale,
    parts: editOne(random, scale.parts, (part): CompositePart => {
      return { ...part, scale: editPartScale(random, part.scale) };
    }),
  };
}

function editPartScale(random: RandomSource, scale: PartScale): PartScale {
  const sharing = <T extends { readonly sharePercentMilli: number }>(list: readonly T[]) =>
    editOne(random, list, (entry): T => ({ ...entry, sharePercentMilli: share(random) }));
  switch (scale.kind) {
    case "all-or-nothing":
      return { ...scale, extraPenaltyMilli: each(random) };
    case "per-item":
    case "steps":
      return { ...scale, eachMilli: each(random) };
    case "levels":
      return { ...scale, levels: sharing(scale.levels) };
    case "bands": {
      const fromMilli = bound(random);
      if (random.chance(50) || scale.bands.some((band) => band.fromMilli === fromMilli))
        return { ...scale, bands: sharing(scale.bands) };
      return { ...scale, bands: editOne(random, scale.bands, (band) => ({ ...band, fromMilli })) };
    }
    case "proportion":
      return random.chance(50)
        ? { ...scale, fullFromPercentMilli: Math.max(1, bound(random)) }
        : { ...scale, zeroBelowPercentMilli: bound(random) };
    case "deduction":
      return { ...scale, floorMilli: lowPoints(random) };
    case "deadline":
      if ("bands" in scale.late) return { ...scale, late: { bands: sharing(scale.late.bands) } };
      return { ...scale, late: { ...scale.late, eachDayMilli: each(random) } };
    case "worst-event":
      return { ...scale, events: sharing(scale.events) };
    case "against-target":
      return { ...scale, zeroBelowPercentMilli: bound(random) };
    case "against-reference":
      return { ...scale, equalSharePercentMilli: share(random) };
    case "survey-points":
      return { ...scale, highestMilli: scale.lowestMilli + random.pick([1, 5000, 50_000, 100_000]) };
    case "survey-options":
      return { ...scale, options: sharing(scale.options) };
    case "chosen":
      return {
        ...scale,
        formulas: editOne(random, scale.formulas, (formula) => {
          const edited = editPartScale(random, formula.scale);
          return edited.kind === "chosen" ? formula : { ...formula, scale: edited };
        }),
      };
    default:
      return scale;
  }
}

function editOne<T>(random: RandomSource, list: readonly T[], change: (entry: T) => T): readonly T[] {
  const at = random.int(0, list.length - 1);
  return list.map((entry, index) => (index === at ? change(entry) : entry));
}

function edit(
  ruleSet: RuleSetContent,
  id: string,
  change: (node: RuleSetNode) => RuleSetNode,
): RuleSetContent {
  const areas = ruleSet.areas.map((area) => editNode(area, id, change) as GroupNode);
  return { ...ruleSet, areas };
}

/** The same object where nothing below it changed; the maximum of a group follows its children. */
function editNode(node: RuleSetNode, id: string, change: (node: RuleSetNode) => RuleSetNode): RuleSetNode {
  if (node.id === id) return change(node);
  if (node.kind === "criterion") return node;
  const children = node.children.map((child) => editNode(child, id, change));
  if (children.every((child, index) => child === node.children[index])) return node;
  const maxMilli = node.role ? node.maxMilli : (groupMax(node.rollUp, children) ?? node.maxMilli);
  return { ...node, maxMilli, children };
}

/** All criteria below some nodes, in order. */
export function criteriaOf(nodes: readonly RuleSetNode[]): readonly CriterionNode[] {
  return nodes.flatMap((node) => (node.kind === "criterion" ? [node] : criteriaOf(node.children)));
}

/** All groups among some nodes and below them. */
export function groupsOf(nodes: readonly RuleSetNode[]): readonly GroupNode[] {
  return nodes.flatMap((node) => (node.kind === "group" ? [node, ...groupsOf(node.children)] : []));
}
