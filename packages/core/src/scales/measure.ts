import type { FactKey, FactSheet } from "../facts/fact-value.ts";
import { compare, type Fraction, fraction } from "../points/fraction.ts";
import { roundHalfUp } from "../points/round-half-up.ts";
import type { Measure } from "../schema/scale.ts";
import type { TextData } from "../text/local-text.ts";
import type { Judgement } from "./judgement.ts";
import { inConflict, openUnlessAnswered, readCount, readNumber } from "./read-facts.ts";

/** A measured value, as a per cent for ratios and percentages, or the reason why there is none. */
export type Measured =
  | { readonly value: Fraction; readonly facts: readonly FactKey[]; readonly data: TextData }
  | { readonly judgement: Judgement };

/** The facts that a measure reads. */
export function factsOfMeasure(measure: Measure): readonly FactKey[] {
  if ("of" in measure) return [measure.of, measure.over];
  return ["percent" in measure ? measure.percent : measure.number];
}

/** Measures exactly. A zero denominator is *no occurrence*; a numerator above its denominator is a conflict. */
export function measure(spec: Measure, sheet: FactSheet): Measured {
  if ("of" in spec) return measureRatio(spec.of, spec.over, sheet);
  const key = "percent" in spec ? spec.percent : spec.number;
  const open = openUnlessAnswered(sheet, [key]);
  const value = readNumber(sheet, key);
  if (open || !value) return { judgement: open ?? { state: "open", missing: [key], conflicts: [] } };
  if ("percent" in spec && compare(value, fraction(100)) > 0) {
    return { judgement: inConflict("percent-above-hundred", [key]) };
  }
  return { value, facts: [key], data: { fact: key, value: String(sheet.values[key]) } };
}

function measureRatio(of: FactKey, over: FactKey, sheet: FactSheet): Measured {
  const denominator = sheet.clashes.includes(over) ? undefined : readCount(sheet, over);
  if (denominator === 0 && !sheet.values[of] && !sheet.clashes.includes(of)) {
    return { judgement: { state: "no-occurrence" } };
  }
  const open = openUnlessAnswered(sheet, [of, over]);
  const numerator = readCount(sheet, of);
  if (open || numerator === undefined || denominator === undefined) {
    return { judgement: open ?? { state: "open", missing: [of, over], conflicts: [] } };
  }
  if (numerator > denominator) return { judgement: inConflict("exceeds", [of, over]) };
  const value = fraction(BigInt(numerator) * 100n, denominator);
  const percent = roundHalfUp(fraction(BigInt(numerator) * 100_000n, denominator), 3);
  return {
    value,
    facts: [of, over],
    data: { of: numerator, over: denominator, ofFact: of, overFact: over, percent },
  };
}
