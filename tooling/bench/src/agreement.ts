import { assertEqual, type Contender, totalsOf } from "./contender.ts";
import type { ManyUnits } from "./contenders/kiemtra.ts";
import { dragAt, type Unit, type Workload } from "./workload.ts";

/** Holds our totals of many units against the reference, as they are. */
export async function assertSame(
  many: ManyUnits,
  reference: Contender,
  units: readonly Unit[],
): Promise<void> {
  assertEqual("Kiểm tra", await totalsOf(reference, units), inHundredths(many.totals));
}

/**
 * The same while weights are dragged, by one criterion or by a whole edition in turn, and after scoring anew. In the end
 * all weights are 1 again.
 */
export async function assertSameAfterDrags(
  workload: Workload,
  many: ManyUnits,
  reference: Contender,
  units: readonly Unit[],
): Promise<void> {
  try {
    for (let k = 0; k < workload.components.length; k++) {
      const { component, weight } = dragAt(workload, k);
      reference.setWeight(component, weight);
      if (k % 2 === 0) many.drag(component, weight);
      else many.edit(component, weight);
      if (k % 11 === 0) await assertSame(many, reference, units);
    }
    await assertSame(many, reference, units);
    many.score();
    await assertSame(many, reference, units);
  } finally {
    for (const { index } of workload.components) reference.setWeight(index, 1);
  }
  for (const { index } of workload.components) many.drag(index, 1);
  await assertSame(many, reference, units);
}

/** Holds ranks against the plain rule: as many as are better, and one. */
export function assertRanks(ranks: Int32Array, totals: Float64Array): void {
  const wanted = Array.from(totals, (total) => 1 + totals.filter((other) => other > total).length);
  assertEqual("Kiểm tra, ranks", wanted, ranks);
}

/** Thousandths that end in 0 as hundredths; others keep their half and differ from any whole total. */
export function inHundredths(totals: ArrayLike<number>): number[] {
  return Array.from(totals, (total) => total / 10);
}
