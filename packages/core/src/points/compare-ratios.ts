/** Positive where `a / aWhole` is the larger, exactly; a ratio over nothing is the smallest. */
export function compareRatios(a: number, aWhole: number, b: number, bWhole: number): number {
  if (aWhole <= 0 || bWhole <= 0) return Number(aWhole > 0) - Number(bWhole > 0);
  const difference = BigInt(a) * BigInt(bWhole) - BigInt(b) * BigInt(aWhole);
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}
