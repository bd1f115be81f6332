import type { Unit } from "./workload.ts";

/** One way to score the workload. */
export interface Contender {
  readonly name: string;
  /** The total of one unit in hundredths; a promise where the library gives one. */
  readonly total: (unit: Unit) => number | Promise<number>;
  readonly setWeight: (component: number, weight: number) => void;
}

/** Totals that differ: nothing is timed on a contender that reckons something else. */
class Unequal extends Error {}

/** Holds a contender's totals against the reference, unit by unit; throws `Unequal` at the first that differs. */
export function assertEqual(name: string, wanted: readonly number[], got: ArrayLike<number>): void {
  if (got.length !== wanted.length) throw new Unequal(`${name}: ${got.length} totals, not ${wanted.length}`);
  for (const [u, total] of wanted.entries()) {
    if (got[u] !== total) throw new Unequal(`${name}: unit ${u} has ${got[u]} hundredths, not ${total}`);
  }
}

/** Totals of all units, one after the other. */
export async function totalsOf(
  { total }: Pick<Contender, "total">,
  units: readonly Unit[],
): Promise<number[]> {
  const totals: number[] = [];
  for (const unit of units) totals.push(await total(unit));
  return totals;
}
