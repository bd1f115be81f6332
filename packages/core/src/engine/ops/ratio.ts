import { EXACT_LIMIT } from "../../points/half-up.ts";
import { type AnswerColumns, bit, NO_OCCURRENCE, type NoCase, OPEN, type Op, TOO_LARGE } from "./op.ts";

/**
 * Two counts: points in proportion to their ratio. Zero over zero is no occurrence, more than all a contradiction. Uses
 * `position`, `over`, `times` (of the part), `plus` (of the whole), `divisor` (times the whole), `highest`, `…Below`.
 */
export function ratioOne(op: Op, values: Float64Array, states: Uint8Array): number {
  const { position, over, times, plus, divisor, wholeBelow } = op;
  const [x, y] = [values[position]!, values[over]!];
  if (states[over] === 1 && y === 0 && x === 0 && states[position] !== 2) return NO_OCCURRENCE;
  if (states[position] !== 1 || states[over] !== 1 || x > y) return OPEN;
  if (times * x + plus * y >= EXACT_LIMIT || divisor * y >= EXACT_LIMIT || wholeBelow * y >= EXACT_LIMIT)
    return TOO_LARGE;
  if (x * wholeBelow < y * op.partBelow) return 0;
  return (Math.min((times * x + plus * y) / (divisor * y), op.highest) | 0) * op.step;
}

export function ratioFits(
  { position, over, times, plus, divisor, wholeBelow }: Op,
  largest: Float64Array,
): boolean {
  const [x, y] = [largest[position]!, largest[over]!];
  return (
    times * x + plus * y < EXACT_LIMIT &&
    divisor * y < EXACT_LIMIT &&
    wholeBelow * Math.max(x, y) < EXACT_LIMIT
  );
}

export function ratioMany(
  op: Op,
  { values, states }: AnswerColumns,
  applies: Uint8Array,
  points: Int32Array,
  flags: Uint8Array,
  { points: nonePoints, flags: noneFlags }: NoCase,
  from: number,
  to: number,
): void {
  const { position, over, times, plus, divisor, step, highest, partBelow, wholeBelow } = op;
  const part = values[position]!;
  const whole = values[over]!;
  const partState = states[position]!;
  const wholeState = states[over]!;
  for (let u = from; u < to; u++) {
    const x = part[u]!;
    const y = whole[u]!;
    const own = applies[u]! & 9;
    const does = own & 1;
    const known = does & wholeState[u]!;
    const none = known & bit(y === 0) & bit(x === 0) & bit(partState[u]! !== 2);
    const ok = known & (1 - none) & partState[u]! & bit(x <= y);
    const steps = Math.min((times * x + plus * y) / (divisor * y), highest) | 0;
    points[u] = steps * step * (ok & bit(x * wholeBelow >= y * partBelow)) + nonePoints * none;
    flags[u] = own + ((does - ok - none) << 1) + (noneFlags - 1) * none;
  }
}
