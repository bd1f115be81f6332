/** Whole figures and per cents, as an author writes them, in the thousandths that a rule set holds. */
export function milli(value: number): number {
  return Math.round(value * 1000);
}
