import type { FactSheet } from "../facts/fact-value.ts";
import { compare, fraction, subtract, ZERO } from "../points/fraction.ts";
import type { Milli } from "../points/points.ts";
import type { ScaleOf } from "../schema/scale.ts";
import type { Judgement } from "./judgement.ts";
import { measure } from "./measure.ts";

/** Theo khoảng: the highest band whose lower bound is reached gives its share; below all bands 0. */
export function judgeBands(scale: ScaleOf<"bands">, max: Milli, sheet: FactSheet): Judgement {
  const measured = measure(scale.value, sheet);
  if ("judgement" in measured) return measured.judgement;
  const bands = [...scale.bands].sort((a, b) => b.fromMilli - a.fromMilli);
  const reached = bands.find((band) => compare(measured.value, fraction(band.fromMilli, 1000)) >= 0);
  const share = reached?.sharePercentMilli ?? 0;
  const earned = share === 0 ? ZERO : fraction(BigInt(max) * BigInt(share), 100_000);
  if (share === 100_000) return { state: "scored", earned, shortfalls: [] };
  const next = bands.filter((band) => band.sharePercentMilli > share).at(-1);
  return {
    state: "scored",
    earned,
    shortfalls: [
      {
        code: "band-below-full",
        data: { ...measured.data, share },
        facts: measured.facts,
        weight: subtract(fraction(max), earned),
        ...(next && {
          regain: {
            code: "reach-next-band" as const,
            data: {
              from: next.fromMilli,
              share: next.sharePercentMilli,
              percent: "number" in scale.value ? 0 : 1,
            },
          },
        }),
      },
    ],
  };
}
