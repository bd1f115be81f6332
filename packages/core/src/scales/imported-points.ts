import type { FactSheet } from "../facts/fact-value.ts";
import { compare, fraction, multiply, subtract } from "../points/fraction.ts";
import type { Milli } from "../points/points.ts";
import type { ScaleOf } from "../schema/scale.ts";
import type { Judgement } from "./judgement.ts";
import { inConflict, openUnlessAnswered, readNumber } from "./read-facts.ts";

/** Điểm nhập: points published by another system, taken as they are; above the maximum is a conflict. */
export function judgeImportedPoints(
  scale: ScaleOf<"imported-points">,
  max: Milli,
  sheet: FactSheet,
): Judgement {
  const open = openUnlessAnswered(sheet, [scale.fact]);
  const points = readNumber(sheet, scale.fact);
  if (open || !points) return open ?? { state: "open", missing: [scale.fact], conflicts: [] };
  const earned = multiply(points, fraction(1000));
  const order = compare(earned, fraction(max));
  if (order > 0) return inConflict("points-above-maximum", [scale.fact]);
  if (order === 0) return { state: "scored", earned, shortfalls: [] };
  return {
    state: "scored",
    earned,
    shortfalls: [
      {
        code: "imported-below-full",
        data: { fact: scale.fact, value: String(sheet.values[scale.fact]) },
        facts: [scale.fact],
        weight: subtract(fraction(max), earned),
      },
    ],
  };
}
