import type { FactSheet, FactValue } from "../../src/facts/fact-value.ts";
import type { Quantity } from "../../src/schema/measure.ts";
import { compare, decimal, less, type Q, total, whole } from "./rational.ts";

/** Why there is no figure: a fact is missing, two tips contradict, or a part is above its whole. */
export type NoFigure = "unanswered" | "clash" | "conflict";

/** The answer to a fact; a clash hides whatever value there is. */
export function answerOf(facts: FactSheet, key: string): FactValue | "unanswered" | "clash" {
  if (facts.clashes.includes(key)) return "clash";
  return facts.values[key] ?? "unanswered";
}

/** Whether every fact is answered and none in a clash. */
export function areAnswered(facts: FactSheet, keys: readonly string[]): boolean {
  return keys.every((key) => !facts.clashes.includes(key) && facts.values[key] !== undefined);
}

/** An answered fact as a figure at true size: yes is 1, no is 0. */
export function figureOf(facts: FactSheet, key: string): Q {
  const value = facts.values[key];
  if (typeof value === "boolean") return whole(value ? 1 : 0);
  if (typeof value === "number") return whole(value);
  if (typeof value === "string") return decimal(value);
  throw new Error(`no figure: ${key}`);
}

/** The facts of a quantity. */
export function factsOf(quantity: Quantity): readonly string[] {
  if (typeof quantity === "string") return [quantity];
  return "sum" in quantity ? quantity.sum : quantity.minus;
}

/** A quantity's figure. */
export function quantityOf(facts: FactSheet, quantity: Quantity): Q | NoFigure {
  const keys = factsOf(quantity);
  if (keys.some((key) => facts.clashes.includes(key))) return "clash";
  if (!areAnswered(facts, keys)) return "unanswered";
  const figures = keys.map((key) => figureOf(facts, key));
  if (typeof quantity === "string" || "sum" in quantity) return total(figures);
  const [first, second] = figures;
  if (!first || !second) throw new Error("minus takes two facts");
  return compare(second, first) > 0 ? "conflict" : less(first, second);
}

/** Whether every fact of a numerator is unanswered or zero, and none in a clash. */
export function isNothing(facts: FactSheet, quantity: Quantity): boolean {
  return factsOf(quantity).every(
    (key) =>
      !facts.clashes.includes(key) && (facts.values[key] === undefined || figureOf(facts, key)[0] === 0n),
  );
}
