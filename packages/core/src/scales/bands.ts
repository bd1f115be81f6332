import type { FactSheet } from "../facts/fact-value.ts";
import { compare, fraction, multiply } from "../points/fraction.ts";
import type { Milli } from "../points/points.ts";
import type { ScaleOf } from "../schema/scale.ts";
import type { JudgeContext } from "./judge-scale.ts";
import type { Judgement } from "./judgement.ts";
import { milliOf, scoredFor, shareOfMax } from "./judgement-of.ts";
import { measure } from "./measure.ts";

/** Theo khoảng: the highest band whose lower bound is reached gives its share; below all bands 0. */
export function judgeBands(
  scale: ScaleOf<"bands">,
  max: Milli,
  sheet: FactSheet,
  { requirement }: JudgeContext,
): Judgement {
  const measured = measure(scale.value, sheet);
  if ("judgement" in measured) return measured.judgement;
  const bands = [...scale.bands].sort((a, b) => b.fromMilli - a.fromMilli);
  const bound = (from: number) => multiply(fraction(from, 1000), requirement);
  const reached = bands.find((band) => compare(measured.value, bound(band.fromMilli)) >= 0);
  const share = reached?.sharePercentMilli ?? 0;
  const next = bands.filter((band) => band.sharePercentMilli > share).at(-1);
  return scoredFor(shareOfMax(max, share), max, () => ({
    code: "band-below-full",
    data: { ...measured.data, share },
    facts: measured.facts,
    ...(next && {
      regain: {
        code: "reach-next-band",
        data: {
          from: milliOf(bound(next.fromMilli)),
          share: next.sharePercentMilli,
          percent: "number" in scale.value ? 0 : 1,
        },
      },
    }),
  }));
}
