import type { FactSheet } from "../facts/fact-value.ts";
import { compare, divide, fraction, multiply, subtract } from "../points/fraction.ts";
import type { Milli } from "../points/points.ts";
import type { ScaleOf } from "../schema/scale.ts";
import type { Judgement } from "./judgement.ts";
import { scoredFor } from "./judgement-of.ts";
import { inConflict, openUnlessAnswered, readNumber, stillMissing } from "./read-facts.ts";

/** Điểm khảo sát: the survey's result between its lowest and highest, converted to points. */
export function judgeSurveyPoints(scale: ScaleOf<"survey-points">, max: Milli, sheet: FactSheet): Judgement {
  const open = openUnlessAnswered(sheet, [scale.score]);
  const result = readNumber(sheet, scale.score);
  if (open || !result) return open ?? stillMissing(scale.score);
  const [lowest, highest] = [fraction(scale.lowestMilli, 1000), fraction(scale.highestMilli, 1000)];
  if (compare(result, lowest) < 0 || compare(result, highest) > 0) {
    return inConflict("out-of-range", [scale.score]);
  }
  const span = subtract(highest, lowest);
  const share = span.n > 0n ? divide(subtract(result, lowest), span) : fraction(1);
  const data = {
    fact: scale.score,
    value: String(sheet.values[scale.score]),
    highest: String(scale.highestMilli / 1000),
  };
  return scoredFor(multiply(fraction(max), share), max, () => ({
    code: "survey-below-full",
    data,
    facts: [scale.score],
    regain: { code: "score-higher", data: { fact: scale.score } },
  }));
}
