import type { FactSheet } from "../facts/fact-value.ts";
import { add, compare, fraction, max as larger, multiply, subtract, ZERO } from "../points/fraction.ts";
import type { Milli } from "../points/points.ts";
import type { ScaleOf } from "../schema/scale.ts";
import type { TextData } from "../text/local-text.ts";
import type { Judgement, Shortfall } from "./judgement.ts";
import { shareOfMax } from "./judgement-of.ts";
import { openUnlessAnswered, readCount } from "./read-facts.ts";

/** Trừ điểm: starts at the maximum and takes points for each case, never below the floor. */
export function judgeDeduction(scale: ScaleOf<"deduction">, max: Milli, sheet: FactSheet): Judgement {
  const keys = scale.deductions.map(({ fact }) => fact);
  const open = openUnlessAnswered(sheet, keys);
  if (open) return open;
  const shortfalls = scale.deductions.flatMap((entry): Shortfall[] => {
    const { fact } = entry;
    const count = readCount(sheet, fact);
    if (count === 0) return [];
    const byShare = "eachPercentMilli" in entry;
    const each = byShare ? shareOfMax(max, entry.eachPercentMilli) : fraction(entry.eachMilli);
    const data: TextData = byShare
      ? { fact, count, share: entry.eachPercentMilli }
      : { fact, count, each: entry.eachMilli };
    return [
      {
        code: byShare ? "deducted-share" : "deducted",
        data,
        facts: [fact],
        weight: multiply(fraction(count), each),
        regain: { code: "avoid", data },
      },
    ];
  });
  const taken = shortfalls.reduce((sum, { weight }) => add(sum, weight), ZERO);
  const floor = fraction(Math.min(scale.floorMilli, max));
  const earned = larger(floor, subtract(fraction(max), taken));
  const isFull = compare(earned, fraction(max)) === 0;
  return { state: "scored", earned, shortfalls: isFull ? [] : shortfalls };
}
