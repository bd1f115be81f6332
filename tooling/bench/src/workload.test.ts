import { expect, it } from "vitest";
import { handWritten } from "./hand-written.ts";
import {
  BAND_SHARES,
  type Component,
  dragAt,
  isExtra,
  makeColumns,
  makeUnits,
  makeWorkload,
  type Unit,
  unitAt,
  type Workload,
} from "./workload.ts";

const workload = makeWorkload();

it("has the kinds in their numbers, and every answer there is", () => {
  const kinds = Object.groupBy(workload.components, ({ kind }) => kind);
  expect(Object.fromEntries(Object.entries(kinds).map(([kind, list]) => [kind, list.length]))).toEqual({
    "yes-no": 30,
    bands: 22,
    linear: 22,
    deduction: 14,
    threshold: 12,
    bonus: 6,
    penalty: 4,
  });
  const answers = makeUnits(workload, 200).flatMap((unit) => Object.values(unit));
  const share = (wanted: unknown) => answers.filter((answer) => answer === wanted).length / answers.length;
  expect(share(null)).toBeCloseTo(0.08, 1);
  expect(share("NA")).toBeCloseTo(0.05, 1);
});

it("reckoned in doubles is what fractions give, on every unit, with every weight dragged", async () => {
  const units = makeUnits(workload, 200);
  const weights = workload.components.map(() => 10n);
  const hand = await handWritten(workload);
  expect(units.map(hand.total)).toEqual(units.map((unit) => exactTotal(workload, unit, weights)));
  for (let k = 0; k < 700; k++) {
    const { component, weight } = dragAt(workload, k * 13);
    hand.setWeight(component, weight);
    weights[component] = BigInt(Math.round(weight * 10));
    const unit = units[k % units.length] as Unit;
    expect(hand.total(unit)).toBe(exactTotal(workload, unit, weights));
  }
  expect(units.map(hand.total)).toEqual(units.map((unit) => exactTotal(workload, unit, weights)));
});

it("is the same in columns and in objects", async () => {
  const columns = makeColumns(workload, 50);
  const hand = await handWritten(workload);
  const weights = workload.components.map(() => 10n);
  for (let u = 0; u < columns.n; u++) {
    const unit = unitAt(workload, columns, u);
    expect(hand.total(unit)).toBe(exactTotal(workload, unit, weights));
  }
});

/** A fraction of whole numbers; the divisor is above 0. */
type Exact = readonly [n: bigint, d: bigint];

/** The total in hundredths, without a double in it. Weights are tenths. */
function exactTotal({ components }: Workload, unit: Unit, weights: readonly bigint[]): number {
  let [earned, base, extra] = [0n, 0n, 0n];
  for (const component of components) {
    const answer = unit[component.id];
    if (answer === "NA") continue;
    const weight = weights[component.index] ?? 0n;
    const points = answer === null || answer === undefined ? 0n : exactPoints(component, answer, weight);
    if (isExtra(component)) extra += component.kind === "bonus" ? points : -points;
    else {
      earned += points;
      base += halfUp([weight * thousandths(component.max), 100n]);
    }
  }
  return Number((base > 0n ? halfUp([earned * 10_000n, base]) : 0n) + extra);
}

function exactPoints(component: Component, answer: boolean | number, weight: bigint): bigint {
  const [n, d] = exactMilli(component, answer);
  return halfUp([weight * n, 100n * d]);
}

/** Points in thousandths, of weight 1, before rounding. */
function exactMilli({ kind, max, target, each, floor }: Component, answer: boolean | number): Exact {
  const [most, per, least] = [thousandths(max), thousandths(each), thousandths(floor)];
  if (typeof answer === "boolean") return [answer ? most : 0n, 1n];
  const x = thousandths(answer);
  const cases = BigInt(Math.trunc(answer));
  const smaller = (a: bigint, b: bigint) => (a < b ? a : b);
  switch (kind) {
    case "bands": {
      const band = BAND_SHARES.find(({ from }) => x >= thousandths(from));
      return [most * thousandths(band?.share ?? 0), 1000n];
    }
    case "linear":
      return [most * smaller(x, thousandths(target)), thousandths(target)];
    case "threshold":
      return x < thousandths(target) ? [0n, 1n] : [most * smaller(x, 100_000n), 100_000n];
    case "deduction":
      return [-smaller(-least, per * cases - most), 1n];
    default:
      return [smaller(most, per * cases), 1n];
  }
}

function halfUp([n, d]: Exact): bigint {
  return (2n * n + d) / (2n * d);
}

function thousandths(value: number): bigint {
  return BigInt(Math.round(value * 1000));
}
