/** The first integer that a double cannot tell from its neighbour; products below it are exact. */
export const EXACT_LIMIT = 2 ** 53;

/**
 * `halfUp` of `n / d` thousandths at a rounding step, in doubles: `floor((2|n| + d·step) / (2·d·step)) · step`, sign
 * restored. Exact as long as `2|n| + d·step` stays below `EXACT_LIMIT`; the caller sees to that.
 */
export function halfUpSmall(n: number, d: number, step: number): number {
  const whole = d * step;
  const magnitude = Math.floor((2 * Math.abs(n) + whole) / (2 * whole)) * step;
  return n < 0 && magnitude > 0 ? -magnitude : magnitude;
}
