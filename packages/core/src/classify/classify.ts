import type { FactSheet } from "../facts/fact-value.ts";
import { compareRatios } from "../points/compare-ratios.ts";
import type { Milli } from "../points/points.ts";
import { readNumber } from "../scales/read-facts.ts";
import type { Classification } from "../schema/classification.ts";
import { isMeant, type ScoredUnit } from "../score/applies-to.ts";
import type { LocalText, TextData } from "../text/local-text.ts";

/** Why a unit has its class: by its figure, moved by a rule, or decided by the council. */
export interface ClassReason {
  readonly code:
    | "by-points"
    | "condition-failed"
    | "demoted"
    | "quota-full"
    | "excluded"
    | "council"
    | "not-scored";
  readonly data: TextData;
  readonly because?: LocalText | undefined;
  readonly law?: string | undefined;
}

/** A unit as classification sees it. */
export interface ClassifiedUnit {
  readonly unit: ScoredUnit;
  readonly totalMilli: Milli;
  readonly applicableMilli: Milli;
  /** Scored, with nothing open and something that applies. */
  readonly isComplete: boolean;
  readonly facts: FactSheet;
  /** Earned and applicable of a node by its id; `undefined` where the node does not count. */
  readonly shareOf: (
    node: string,
  ) => { readonly earnedMilli: Milli; readonly applicableMilli: Milli } | undefined;
  /** Place in its list and which list; 0: not ranked. */
  readonly rank: number;
  readonly list: string;
}

/** A decision of the council, which holds over what was computed. */
export interface CouncilDecision {
  readonly unit: string;
  readonly class: string;
  readonly reason: string;
  readonly minutes: { readonly number: string; readonly date: string };
}

/** A unit's class with every step that led to it; no class where it is excluded or not scored. */
export interface Classified {
  readonly unit: string;
  readonly class: string | undefined;
  readonly reasons: readonly ClassReason[];
}

/** Classifies units: bounds and conditions, exclusion, demotion, quotas by rank in each list, then the council. */
export function classify(
  rules: Classification,
  units: readonly ClassifiedUnit[],
  decisions: readonly CouncilDecision[] = [],
): readonly Classified[] {
  const places = units.map((unit) => placeUnit(rules, unit));
  applyQuotas(rules, units, places);
  return units.map(({ unit }, index) => {
    const { at, reasons } = places[index] ?? { at: undefined, reasons: [] };
    const decision = decisions.find((candidate) => candidate.unit === unit.id);
    if (decision) {
      const { minutes, reason } = decision;
      const data = { class: decision.class, reason, number: minutes.number, date: minutes.date };
      return { unit: unit.id, class: decision.class, reasons: [...reasons, { code: "council", data }] };
    }
    return { unit: unit.id, class: at === undefined ? undefined : rules.classes[at]?.key, reasons };
  });
}

interface Place {
  at: number | undefined;
  readonly reasons: ClassReason[];
}

function placeUnit(rules: Classification, unit: ClassifiedUnit): Place {
  if (!unit.isComplete) return { at: undefined, reasons: [{ code: "not-scored", data: {} }] };
  const exclusion = rules.exclusions.find(({ fact }) => holds(unit.facts, fact));
  if (exclusion)
    return { at: undefined, reasons: [reasonOf("excluded", { fact: exclusion.fact }, exclusion)] };
  const reasons: ClassReason[] = [];
  let at = byPoints(rules, unit, reasons);
  for (const demotion of rules.demotions) {
    if (!holds(unit.facts, demotion.fact)) continue;
    const to = Math.min(rules.classes.length - 1, at + demotion.by);
    const data = { fact: demotion.fact, by: demotion.by, from: keyAt(rules, at), to: keyAt(rules, to) };
    reasons.push(reasonOf("demoted", data, demotion));
    at = to;
  }
  return { at, reasons };
}

function byPoints(rules: Classification, unit: ClassifiedUnit, reasons: ClassReason[]): number {
  const last = rules.classes.length - 1;
  for (const [at, candidate] of rules.classes.entries()) {
    const group = candidate.byGroup?.find(({ units }) => isMeant(units, unit.unit));
    const from = group?.fromPercentMilli ?? candidate.fromPercentMilli;
    if (compareRatios(unit.totalMilli, unit.applicableMilli, from, 100_000) < 0 && at < last) continue;
    const failed = candidate.conditions?.find(({ node, atLeastPercentMilli }) => {
      const share = unit.shareOf(node);
      return (
        share && compareRatios(share.earnedMilli, share.applicableMilli, atLeastPercentMilli, 100_000) < 0
      );
    });
    if (failed && at < last) {
      const data = { class: candidate.key, node: failed.node, atLeast: failed.atLeastPercentMilli };
      reasons.push(reasonOf("condition-failed", data, failed));
      continue;
    }
    reasons.push({ code: "by-points", data: { class: candidate.key, from } });
    return at;
  }
  return last;
}

function applyQuotas(
  rules: Classification,
  units: readonly ClassifiedUnit[],
  places: readonly Place[],
): void {
  for (const quota of rules.quotas) {
    const at = rules.classes.findIndex(({ key }) => key === quota.class);
    const below = at + 1;
    if (at < 0 || below >= rules.classes.length) continue;
    for (const list of new Set(units.map((unit) => unit.list))) {
      const inList = units
        .map((unit, index) => ({ unit, index }))
        .filter(({ unit }) => unit.list === list && unit.rank > 0);
      const allowed = Math.floor((inList.length * quota.atMostPercentMilli) / 100_000);
      const inClass = inList.filter(({ index }) => places[index]?.at === at);
      // Units of equal rank stay or go together: a quota never separates equals.
      for (const { unit, index } of inClass) {
        const ahead = inClass.filter(({ unit: other }) => other.rank <= unit.rank).length;
        const place = places[index];
        if (ahead <= allowed || !place) continue;
        place.at = below;
        const data = { class: quota.class, allowed, rank: unit.rank, to: keyAt(rules, below) };
        place.reasons.push(reasonOf("quota-full", data, quota));
      }
    }
  }
}

function holds(facts: FactSheet, key: string): boolean {
  return !facts.clashes.includes(key) && (readNumber(facts, key)?.n ?? 0n) > 0n;
}

function keyAt({ classes }: Classification, at: number): string {
  return classes[at]?.key ?? "";
}

function reasonOf(
  code: ClassReason["code"],
  data: TextData,
  { because, law }: { readonly because: LocalText; readonly law?: string | undefined },
): ClassReason {
  return { code, data, because, ...(law && { law }) };
}
