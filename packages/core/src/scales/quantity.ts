import type { FactKey, FactSheet } from "../facts/fact-value.ts";
import { add, type Fraction, subtract, ZERO } from "../points/fraction.ts";
import type { Quantity } from "../schema/measure.ts";
import type { Judgement } from "./judgement.ts";
import { inConflict, openUnlessAnswered, readNumber } from "./read-facts.ts";

/** The facts that a quantity is made of. */
export function factsOfQuantity(quantity: Quantity): readonly FactKey[] {
  if (typeof quantity === "string") return [quantity];
  return "sum" in quantity ? quantity.sum : quantity.minus;
}

/** A figure, or why there is none. */
export type Figure = { readonly value: Fraction } | { readonly judgement: Judgement };

/** Adds or subtracts exactly; what is taken away may not be more than there is. */
export function figureOf(quantity: Quantity, sheet: FactSheet): Figure {
  const keys = factsOfQuantity(quantity);
  const open = openUnlessAnswered(sheet, keys);
  if (open) return { judgement: open };
  const numbers = keys.map((key) => readNumber(sheet, key) ?? ZERO);
  const [first = ZERO, second = ZERO] = numbers;
  if (typeof quantity === "string") return { value: first };
  if ("sum" in quantity) return { value: numbers.reduce(add) };
  const value = subtract(first, second);
  return value.n < 0n ? { judgement: inConflict("exceeds", [...keys].reverse()) } : { value };
}

/** Whether every fact of the quantity is unanswered or zero, and none is in a clash. */
export function isBlankOrZero(quantity: Quantity, sheet: FactSheet): boolean {
  return factsOfQuantity(quantity).every(
    (key) => !sheet.clashes.includes(key) && (readNumber(sheet, key) ?? ZERO).n === 0n,
  );
}
