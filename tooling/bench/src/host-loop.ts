import type { Contender } from "./contender.ts";
import { hundredths, isExtra, totalOf, type Unit, type Workload } from "./workload.ts";

/** Points of one answered component by a library, before weight and rounding. */
export type PointsOf = (component: number, answer: boolean | number) => number;

/**
 * What a library is spared: gaps, weights, rounding, the base and the total are done here, the same for all of them.
 * A library reckons the points of what was answered, and nothing else.
 */
export function hostLoop({ components }: Workload, pointsOf: PointsOf): Omit<Contender, "name"> {
  const ids = components.map(({ id }) => id);
  const signs = components.map((component) =>
    isExtra(component) ? (component.kind === "bonus" ? 1 : -1) : 0,
  );
  const weights = new Float64Array(components.length).fill(1);
  const maxima = Float64Array.from(components, ({ max }) => hundredths(max));
  return {
    total(unit: Unit) {
      let [earned, base, extra] = [0, 0, 0];
      for (let k = 0; k < ids.length; k++) {
        const answer = unit[ids[k] as string];
        if (answer === "NA") continue;
        const sign = signs[k] as number;
        if (sign === 0) base += maxima[k] as number;
        if (answer === null || answer === undefined) continue;
        const points = hundredths((weights[k] as number) * pointsOf(k, answer));
        if (sign === 0) earned += points;
        else extra += sign * points;
      }
      return totalOf(earned, base, extra);
    },
    setWeight(component, weight) {
      weights[component] = weight;
      maxima[component] = hundredths(weight * (components[component]?.max ?? 0));
    },
  };
}
