import { EXACT_LIMIT } from "../../points/half-up.ts";
import { type AnswerColumns, bit, OPEN, type Op, TOO_LARGE } from "./op.ts";

/**
 * One figure times a constant: points in proportion, by item, or taken off; held between two limits. Uses `position`,
 * `times`, `plus`, `divisor`, `lowest` (not below 0), `highest`, `zeroBelow`, `least`, `most`.
 */
export function linearOne(op: Op, values: Float64Array, states: Uint8Array): number {
  const { position, times, plus, divisor } = op;
  if (states[position] !== 1) return OPEN;
  const x = values[position]!;
  if (x < op.least || x > op.most) return OPEN;
  const product = times * x;
  const sum = product + plus;
  if (sum >= EXACT_LIMIT || product <= -EXACT_LIMIT) return TOO_LARGE;
  if (x < op.zeroBelow) return 0;
  return (Math.max(Math.min(sum / divisor, op.highest), op.lowest) | 0) * op.step;
}

export function linearFits({ position, times, plus, divisor }: Op, largest: Float64Array): boolean {
  return Math.abs(times) * largest[position]! + Math.abs(plus) < EXACT_LIMIT && divisor < EXACT_LIMIT;
}

/** Quotients below this fit 32 bits with room to subtract: limits are then held without a branch. */
const NARROW = 2 ** 30;

export function linearMany(
  op: Op,
  columns: AnswerColumns & { readonly largest: Float64Array },
  applies: Uint8Array,
  points: Int32Array,
  flags: Uint8Array,
  from: number,
  to: number,
): void {
  const { position, times, plus, divisor, least, most } = op;
  const isWide = Math.abs(times) * columns.largest[position]! + Math.abs(plus) >= divisor * NARROW;
  const isBounded = least !== Number.NEGATIVE_INFINITY || most !== Number.POSITIVE_INFINITY;
  if (isWide || isBounded) {
    wideMany(op, columns, applies, points, flags, from, to);
    return;
  }
  const { step, lowest, highest, zeroBelow } = op;
  const value = columns.values[position]!;
  const state = columns.states[position]!;
  if (zeroBelow === Number.NEGATIVE_INFINITY) {
    for (let u = from; u < to; u++) {
      const own = applies[u]! & 9;
      const does = own & 1;
      const ok = does & state[u]!;
      const steps = ((times * value[u]! + plus) / divisor) | 0;
      const above = steps - lowest;
      const held = steps - (above & (above >> 31));
      const room = highest - held;
      points[u] = Math.imul(held + (room & (room >> 31)), step) & -ok;
      flags[u] = own + ((does - ok) << 1);
    }
    return;
  }
  for (let u = from; u < to; u++) {
    const x = value[u]!;
    const own = applies[u]! & 9;
    const does = own & 1;
    const ok = does & state[u]!;
    const steps = ((times * x + plus) / divisor) | 0;
    const above = steps - lowest;
    const held = steps - (above & (above >> 31));
    const room = highest - held;
    points[u] = Math.imul(held + (room & (room >> 31)), step) & -(ok & bit(x >= zeroBelow));
    flags[u] = own + ((does - ok) << 1);
  }
}

function wideMany(
  op: Op,
  { values, states }: AnswerColumns,
  applies: Uint8Array,
  points: Int32Array,
  flags: Uint8Array,
  from: number,
  to: number,
): void {
  const { position, times, plus, divisor, step, lowest, highest, least, most, zeroBelow } = op;
  const value = values[position]!;
  const state = states[position]!;
  for (let u = from; u < to; u++) {
    const x = value[u]!;
    const own = applies[u]! & 9;
    const does = own & 1;
    const ok = does & state[u]! & bit(x >= least) & bit(x <= most);
    const steps = Math.max(Math.min((times * x + plus) / divisor, highest), lowest) | 0;
    points[u] = steps * step * (ok & bit(x >= zeroBelow));
    flags[u] = own + ((does - ok) << 1);
  }
}
