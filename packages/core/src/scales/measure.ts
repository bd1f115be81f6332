import type { FactKey, FactSheet } from "../facts/fact-value.ts";
import {
  add,
  compare,
  divide,
  type Fraction,
  fraction,
  HUNDRED,
  max,
  min,
  multiply,
  subtract,
  ZERO,
} from "../points/fraction.ts";
import { roundHalfUp } from "../points/round-half-up.ts";
import type { Measure, Quantity, Ratio } from "../schema/measure.ts";
import type { TextData } from "../text/local-text.ts";
import type { Judgement } from "./judgement.ts";
import { decimalText } from "./judgement-of.ts";
import { factsOfQuantity, figureOf, isBlankOrZero } from "./quantity.ts";
import { inConflict, openUnlessAnswered, readNumber } from "./read-facts.ts";

/** A measured value, as a per cent or the number itself, or the reason why there is none. */
export type Measured =
  | { readonly value: Fraction; readonly facts: readonly FactKey[]; readonly data: TextData }
  | { readonly judgement: Judgement };

/** Measures exactly. A zero denominator is *no occurrence*; a numerator above its denominator is a conflict. */
export function measure(spec: Measure, sheet: FactSheet): Measured {
  if ("of" in spec) return measureRatio(spec, sheet);
  if ("percent" in spec) return measurePercent(spec.percent, sheet);
  if ("number" in spec) return measureNumber(spec.number, sheet);
  if ("product" in spec) {
    return combine(spec.product, sheet, (values) =>
      values.reduce((product, value) => divide(multiply(product, value), HUNDRED), HUNDRED),
    );
  }
  return combine(spec.complementOf, sheet, (values) => max(ZERO, subtract(HUNDRED, values.reduce(add))));
}

function measurePercent(key: FactKey, sheet: FactSheet): Measured {
  const open = openUnlessAnswered(sheet, [key]);
  const value = readNumber(sheet, key);
  if (open || !value) return { judgement: open ?? { state: "open", missing: [key], conflicts: [] } };
  if (compare(value, HUNDRED) > 0) return { judgement: inConflict("percent-above-hundred", [key]) };
  return { value, facts: [key], data: { fact: key, value: String(sheet.values[key]) } };
}

function measureNumber(quantity: Quantity, sheet: FactSheet): Measured {
  const figure = figureOf(quantity, sheet);
  if ("judgement" in figure) return figure;
  const facts = factsOfQuantity(quantity);
  return { ...figure, facts, data: { fact: facts[0] ?? "", value: decimalText(figure.value) } };
}

function measureRatio({ of, over, fallback }: Ratio, sheet: FactSheet): Measured {
  const whole = figureOf(over, sheet);
  if ("value" in whole && whole.value.n > 0n) return shareOf(of, over, whole.value, sheet);
  const isContradictory =
    "judgement" in whole && whole.judgement.state === "open" && whole.judgement.conflicts.length > 0;
  if (fallback && !isContradictory) {
    if (sheet.clashes.includes(fallback.over)) return { judgement: inConflict("clash", [fallback.over]) };
    const replaced = readNumber(sheet, fallback.over);
    if (replaced && replaced.n > 0n) {
      const { dividedBy } = fallback;
      return shareOf(of, fallback.over, divide(replaced, fraction(dividedBy)), sheet, true);
    }
  }
  if ("judgement" in whole)
    return { judgement: openUnlessAnswered(sheet, readsOf(of, over)) ?? whole.judgement };
  const part = figureOf(of, sheet);
  if (isBlankOrZero(of, sheet) || ("value" in part && part.value.n === 0n))
    return { judgement: { state: "no-occurrence" } };
  return shareOf(of, over, ZERO, sheet);
}

function shareOf(of: Quantity, over: Quantity, whole: Fraction, sheet: FactSheet, held = false): Measured {
  const part = figureOf(of, sheet);
  if ("judgement" in part) return part;
  const facts = readsOf(of, over);
  if (!held && compare(part.value, whole) > 0) return { judgement: inConflict("exceeds", facts) };
  const value = min(HUNDRED, divide(multiply(part.value, HUNDRED), whole));
  const data = {
    of: Number(decimalText(part.value)),
    over: Number(decimalText(whole)),
    ofFact: factsOfQuantity(of)[0] ?? "",
    overFact: factsOfQuantity(over)[0] ?? "",
    percent: percentMilli(value),
  };
  return { value, facts, data };
}

function readsOf(of: Quantity, over: Quantity): readonly FactKey[] {
  return [...factsOfQuantity(of), ...factsOfQuantity(over)];
}

function combine(
  specs: readonly Measure[],
  sheet: FactSheet,
  join: (values: readonly Fraction[]) => Fraction,
): Measured {
  const measured = specs.map((spec) => measure(spec, sheet));
  const without = measured.filter((result) => "judgement" in result);
  const first = without.find(({ judgement }) => judgement.state === "open") ?? without[0];
  if (first) return first;
  const values = measured.flatMap((result) => ("value" in result ? [result.value] : []));
  const value = join(values);
  const facts = [...new Set(measured.flatMap((result) => ("value" in result ? result.facts : [])))];
  return { value, facts, data: { percent: percentMilli(value) } };
}

function percentMilli(value: Fraction): number {
  return roundHalfUp(multiply(value, fraction(1000)), 3);
}
