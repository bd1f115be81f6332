import type { FactSheet } from "../facts/fact-value.ts";
import { fraction, subtract } from "../points/fraction.ts";
import type { Milli } from "../points/points.ts";
import type { ScaleOf } from "../schema/scale.ts";
import type { Judgement } from "./judgement.ts";
import { openUnlessAnswered, readChoice } from "./read-facts.ts";

/** Theo mức độ: each level of quality earns its share of the maximum. */
export function judgeLevels(scale: ScaleOf<"levels">, max: Milli, sheet: FactSheet): Judgement {
  const open = openUnlessAnswered(sheet, [scale.fact]);
  const option = readChoice(sheet, scale.fact);
  const level = scale.levels.find((candidate) => candidate.option === option);
  if (open || !level) return open ?? { state: "open", missing: [scale.fact], conflicts: [] };
  const best = scale.levels.reduce((a, b) => (b.sharePercentMilli > a.sharePercentMilli ? b : a));
  const earned = fraction(BigInt(max) * BigInt(level.sharePercentMilli), 100_000);
  if (level.sharePercentMilli === 100_000) return { state: "scored", earned, shortfalls: [] };
  return {
    state: "scored",
    earned,
    shortfalls: [
      {
        code: "level-below-full",
        data: { fact: scale.fact, option: level.option, share: level.sharePercentMilli },
        facts: [scale.fact],
        weight: subtract(fraction(max), earned),
        regain: { code: "reach-best-level", data: { fact: scale.fact, option: best.option } },
      },
    ],
  };
}
