import { dayNumber, isIsoDate } from "../calendar/working-days.ts";
import type { FactKey, FactSheet } from "../facts/fact-value.ts";
import {
  add,
  compare,
  type Fraction,
  fraction,
  HUNDRED,
  multiply,
  subtract,
  ZERO,
} from "../points/fraction.ts";
import { roundHalfUp } from "../points/round-half-up.ts";
import { readNumber } from "../scales/read-facts.ts";
import type { SignalFigure, SignalSpec } from "../schema/visit.ts";
import type { TextData } from "../text/local-text.ts";

/** A contradiction between recorded facts. `data` has `left` and `right`: per cent in thousandths, a date as text. */
export interface FoundSignal {
  readonly signal: SignalSpec;
  readonly facts: readonly FactKey[];
  readonly data: TextData;
}

/** The contradictions that facts show. Signals of which a fact is open or in a clash stay silent. */
export function findSignals(signals: readonly SignalSpec[], sheet: FactSheet): readonly FoundSignal[] {
  return signals.flatMap((signal) => {
    const { when } = signal;
    if (when && sheet.values[when.fact] !== when.is) return [];
    const [left, right] = [figureOf(signal.left, sheet), figureOf(signal.right, sheet)];
    if (!left || !right || !holds(signal, left.value, right.value)) return [];
    const facts = [...factsOf(signal.left), ...factsOf(signal.right), ...(when ? [when.fact] : [])];
    return [{ signal, facts: [...new Set(facts)], data: { left: left.shown, right: right.shown } }];
  });
}

function holds({ is, tolerance = 0 }: SignalSpec, left: Fraction, right: Fraction): boolean {
  const difference = subtract(left, right);
  const slack = fraction(tolerance);
  const above = compare(difference, slack) > 0;
  const below = compare(subtract(ZERO, difference), slack) > 0;
  return is === "above" ? above : is === "below" ? below : above || below;
}

interface Figure {
  readonly value: Fraction;
  readonly shown: string | number;
}

function figureOf(figure: SignalFigure, sheet: FactSheet): Figure | undefined {
  if (typeof figure === "string") return factFigure(figure, sheet);
  if ("value" in figure) return { value: fraction(figure.value), shown: figure.value };
  if ("sum" in figure) {
    const parts = figure.sum.map((key) => numberAt(key, sheet));
    if (parts.some((part) => part === undefined)) return undefined;
    const value = parts.reduce<Fraction>((sum, part) => add(sum, part ?? ZERO), ZERO);
    return { value, shown: Number(value.n / value.d) };
  }
  const [of, over] = [numberAt(figure.of, sheet), numberAt(figure.over, sheet)];
  if (!of || !over || over.n === 0n) return undefined;
  const value = multiply(multiply(of, HUNDRED), { n: over.d, d: over.n });
  return { value, shown: roundHalfUp(multiply(value, fraction(1000)), 3) };
}

function factFigure(key: FactKey, sheet: FactSheet): Figure | undefined {
  const raw = sheet.values[key];
  if (typeof raw === "string" && isIsoDate(raw) && !sheet.clashes.includes(key))
    return { value: fraction(dayNumber(raw)), shown: raw };
  const value = numberAt(key, sheet);
  return value && { value, shown: typeof raw === "string" ? raw : Number(raw) };
}

function numberAt(key: FactKey, sheet: FactSheet): Fraction | undefined {
  return sheet.clashes.includes(key) ? undefined : readNumber(sheet, key);
}

function factsOf(figure: SignalFigure): readonly FactKey[] {
  if (typeof figure === "string") return [figure];
  if ("sum" in figure) return figure.sum;
  return "of" in figure ? [figure.of, figure.over] : [];
}
