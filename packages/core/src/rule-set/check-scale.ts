import { isIsoDate } from "../calendar/working-days.ts";
import { stepOf } from "../points/points.ts";
import { factsOfQuantity } from "../scales/quantity.ts";
import type { FactSpec } from "../schema/fact-spec.ts";
import type { Measure, Quantity, Ratio } from "../schema/measure.ts";
import type { RuleSetContent } from "../schema/rule-set.ts";
import type { Scale, ScaleOf } from "../schema/scale.ts";
import { canonicalJson } from "./canonical-json.ts";
import type { Report } from "./check-rule-set.ts";

/** Checks a scale against the facts that it reads and the maximum that it has to reach. */
export function checkScale(
  ruleSet: RuleSetContent,
  id: string,
  max: number,
  scale: Scale,
  report: Report,
): void {
  checkKinds(ruleSet, id, scale, report);
  switch (scale.kind) {
    case "composite":
      checkParts(ruleSet, id, max, scale, report);
      return;
    case "chosen":
      checkOptions(ruleSet, id, scale.fact, scale.formulas, report);
      for (const { option, scale: formula } of scale.formulas)
        checkScale(ruleSet, `${id}.${option}`, max, formula, report);
      return;
    case "per-item":
      if ("facts" in scale.of && scale.of.facts.length * scale.eachMilli < max) {
        report("items-cannot-reach-maximum", id, { reach: scale.of.facts.length * scale.eachMilli, max });
      }
      return;
    case "bands":
      checkBands(
        id,
        scale.bands.map(({ fromMilli }) => fromMilli),
        report,
      );
      return;
    case "deadline":
      if ("bands" in scale.late) {
        checkBands(
          id,
          scale.late.bands.map(({ fromDays }) => fromDays),
          report,
        );
      }
      return;
    case "proportion":
      if (scale.zeroBelowPercentMilli > scale.fullFromPercentMilli) report("zero-above-full", id);
      return;
    case "levels":
      checkOptions(ruleSet, id, scale.fact, scale.levels, report);
      return;
    case "survey-points":
      if (scale.lowestMilli >= scale.highestMilli) report("range-reversed", id);
      return;
    case "steps":
      if (scale.baseMilli > max) report("base-above-maximum", id, { base: scale.baseMilli, max });
      return;
    case "all-or-nothing":
    case "deduction":
    case "worst-event":
    case "against-target":
    case "against-reference":
    case "assessor":
    case "survey-options":
    case "imported-points":
    case "judged":
    case "tracking":
      return;
  }
}

function checkParts(
  ruleSet: RuleSetContent,
  id: string,
  max: number,
  scale: ScaleOf<"composite">,
  report: Report,
): void {
  const sum = scale.parts.reduce((total, part) => total + part.maxMilli, 0);
  if (sum !== max) report("parts-sum-differs", id, { sum, max });
  for (const part of scale.parts) {
    const partId = `${id}.${part.key}`;
    if (part.maxMilli % stepOf(ruleSet.rounding.part) !== 0) {
      report("points-finer-than-rounding", partId, { max: part.maxMilli });
    }
    checkScale(ruleSet, partId, part.maxMilli, part.scale, report);
  }
}

function checkBands(id: string, bounds: readonly number[], report: Report): void {
  if (new Set(bounds).size !== bounds.length) report("band-duplicate", id);
}

function checkOptions(
  ruleSet: RuleSetContent,
  id: string,
  key: string,
  entries: readonly { readonly option: string }[],
  report: Report,
): void {
  const fact = ruleSet.facts.find((spec) => spec.key === key);
  if (fact?.kind !== "choice") return;
  const options = fact.options.map((option) => option.key);
  for (const { option } of entries) {
    if (!options.includes(option)) report("level-for-unknown-option", id, { option });
  }
  for (const option of options) {
    if (!entries.some((entry) => entry.option === option)) report("option-without-level", id, { option });
  }
}

type Kind = FactSpec["kind"];
type Expected = readonly (readonly [fact: string, kinds: readonly Kind[]])[];

function checkKinds(ruleSet: RuleSetContent, id: string, scale: Scale, report: Report): void {
  const kindOf = (key: string) => ruleSet.facts.find((spec) => spec.key === key)?.kind;
  for (const [key, kinds] of expectedKinds(scale)) {
    const kind = kindOf(key);
    if (kind && !kinds.includes(kind))
      report("fact-kind-differs", id, { fact: key, kind, expected: kinds.join(", ") });
  }
  for (const quantity of quantitiesOf(scale)) {
    const kinds = new Set(factsOfQuantity(quantity).map(kindOf));
    if (kinds.size > 1) report("quantity-mixes-kinds", id, { facts: factsOfQuantity(quantity).join(", ") });
  }
  for (const { of, over } of ratiosOf(scale))
    if (canonicalJson(of) === canonicalJson(over))
      report("ratio-of-itself", id, { facts: factsOfQuantity(of).join(", ") });
}

const COUNT: readonly Kind[] = ["count"];
const HAPPENED: readonly Kind[] = ["count", "yesno"];
const FIGURE: readonly Kind[] = ["count", "number"];

function expectedKinds(scale: Scale): Expected {
  const of = (facts: readonly string[], kinds: readonly Kind[]): Expected =>
    facts.map((fact) => [fact, kinds] as const);
  switch (scale.kind) {
    case "all-or-nothing":
      return of([scale.fact], ["yesno"]);
    case "levels":
    case "chosen":
      return of([scale.fact], ["choice"]);
    case "imported-points":
      return of([scale.fact], ["number"]);
    case "survey-points":
      return of([scale.score], ["number"]);
    case "assessor":
      return [...of([scale.points], ["number"]), ...of([scale.reason], ["text"])];
    case "per-item":
      return "count" in scale.of ? of([scale.of.count], COUNT) : of(scale.of.facts, ["yesno"]);
    case "deduction":
      return of(
        scale.deductions.map(({ fact }) => fact),
        HAPPENED,
      );
    case "worst-event":
      return of(
        scale.events.map(({ fact }) => fact),
        HAPPENED,
      );
    case "survey-options":
      return of(
        scale.options.map(({ fact }) => fact),
        COUNT,
      );
    case "steps":
      return of(factsOfQuantity(scale.value), COUNT);
    case "against-target":
      return of(
        [...factsOfQuantity(scale.value), ...(typeof scale.target === "string" ? [scale.target] : [])],
        FIGURE,
      );
    case "against-reference":
      return of([...factsOfQuantity(scale.value), scale.reference], FIGURE);
    case "deadline":
      return [
        ...of([scale.done, ...(isIsoDate(scale.due) ? [] : [scale.due])], ["date"]),
        ...of(scale.happened ? [scale.happened] : [], ["yesno"]),
      ];
    case "bands":
    case "proportion":
      return measureKinds(scale.value);
    case "composite":
    case "judged":
    case "tracking":
      return [];
  }
}

function measureKinds(measure: Measure): Expected {
  if ("percent" in measure) return [[measure.percent, ["number"]]];
  if ("number" in measure) return factsOfQuantity(measure.number).map((fact) => [fact, FIGURE] as const);
  if ("of" in measure) {
    const { of, over, fallback } = measure;
    const facts = [...factsOfQuantity(of), ...factsOfQuantity(over), ...(fallback ? [fallback.over] : [])];
    return facts.map((fact) => [fact, FIGURE] as const);
  }
  return ("product" in measure ? measure.product : measure.complementOf).flatMap(measureKinds);
}

function quantitiesOf(scale: Scale): readonly Quantity[] {
  switch (scale.kind) {
    case "bands":
    case "proportion":
      return measureQuantities(scale.value);
    case "steps":
    case "against-target":
    case "against-reference":
      return [scale.value];
    default:
      return [];
  }
}

function measureQuantities(measure: Measure): readonly Quantity[] {
  if ("percent" in measure) return [];
  if ("number" in measure) return [measure.number];
  if ("of" in measure) return [measure.of, measure.over];
  return ("product" in measure ? measure.product : measure.complementOf).flatMap(measureQuantities);
}

function ratiosOf(scale: Scale): readonly Ratio[] {
  return scale.kind === "bands" || scale.kind === "proportion" ? measureRatios(scale.value) : [];
}

function measureRatios(measure: Measure): readonly Ratio[] {
  if ("percent" in measure || "number" in measure) return [];
  if ("of" in measure) return [measure];
  return ("product" in measure ? measure.product : measure.complementOf).flatMap(measureRatios);
}
