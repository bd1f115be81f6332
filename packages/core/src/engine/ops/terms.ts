import { EXACT_LIMIT } from "../../points/half-up.ts";
import { type AnswerColumns, OPEN, type Op, TOO_LARGE } from "./op.ts";

/**
 * Several figures, each times a constant: items that add, cases that take off; held between two limits. Uses `terms`,
 * `plus`, `divisor`, `lowest` (not below 0), `highest`.
 */
export function termsOne(op: Op, values: Float64Array, states: Uint8Array): number {
  const { terms, plus, divisor } = op;
  let sum = plus;
  let size = Math.abs(plus);
  for (let k = 0; k < terms.length; k++) {
    const { position, times } = terms[k]!;
    if (states[position] !== 1) return OPEN;
    const product = times * values[position]!;
    sum += product;
    size += Math.abs(product);
  }
  if (size >= EXACT_LIMIT) return TOO_LARGE;
  return (Math.max(Math.min(sum / divisor, op.highest), op.lowest) | 0) * op.step;
}

export function termsFit({ terms, plus }: Op, largest: Float64Array): boolean {
  let size = Math.abs(plus);
  for (const { position, times } of terms) size += Math.abs(times) * largest[position]!;
  return size < EXACT_LIMIT;
}

export function termsMany(
  op: Op,
  { values, states }: AnswerColumns,
  applies: Uint8Array,
  points: Int32Array,
  flags: Uint8Array,
  from: number,
  to: number,
): void {
  const { terms, plus, divisor, step, lowest, highest } = op;
  const columns = terms.map(({ position }) => values[position]!);
  const known = terms.map(({ position }) => states[position]!);
  const times = terms.map((term) => term.times);
  for (let u = from; u < to; u++) {
    const own = applies[u]! & 9;
    const does = own & 1;
    let ok = does;
    let sum = plus;
    for (let k = 0; k < times.length; k++) {
      ok &= known[k]![u]!;
      sum += times[k]! * columns[k]![u]!;
    }
    points[u] = (Math.max(Math.min(sum / divisor, highest), lowest) | 0) * step * ok;
    flags[u] = own + ((does - ok) << 1);
  }
}
