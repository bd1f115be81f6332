import type { FactSheet } from "../facts/fact-value.ts";
import type { Milli } from "../points/points.ts";
import type { ScaleOf } from "../schema/scale.ts";
import type { Judgement } from "./judgement.ts";
import { scoredFor, shareOfMax } from "./judgement-of.ts";
import { openUnlessAnswered, readText, stillMissing } from "./read-facts.ts";

/** Theo mức độ: each level of quality earns its share of the maximum. */
export function judgeLevels({ fact, levels }: ScaleOf<"levels">, max: Milli, sheet: FactSheet): Judgement {
  const open = openUnlessAnswered(sheet, [fact]);
  const level = levels.find(({ option }) => option === readText(sheet, fact));
  if (open || !level) return open ?? stillMissing(fact);
  const best = levels.reduce((a, b) => (b.sharePercentMilli > a.sharePercentMilli ? b : a));
  return scoredFor(shareOfMax(max, level.sharePercentMilli), max, () => ({
    code: "level-below-full",
    data: { fact, option: level.option, share: level.sharePercentMilli },
    facts: [fact],
    regain: { code: "reach-best-level", data: { fact, option: best.option } },
  }));
}
