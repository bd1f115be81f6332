import type { FactSheet } from "../facts/fact-value.ts";
import { fraction } from "../points/fraction.ts";
import type { Milli } from "../points/points.ts";
import type { ScaleOf } from "../schema/scale.ts";
import type { Judgement, Shortfall } from "./judgement.ts";
import { openUnlessAnswered, readCount, readYesNo } from "./read-facts.ts";

/** Trừ điểm: starts at the maximum and takes fixed points for each case, never below the floor. */
export function judgeDeduction(scale: ScaleOf<"deduction">, max: Milli, sheet: FactSheet): Judgement {
  const open = openUnlessAnswered(
    sheet,
    scale.deductions.map((deduction) => deduction.fact),
  );
  if (open) return open;
  const shortfalls = scale.deductions.flatMap(({ fact, eachMilli }): Shortfall[] => {
    const count = readCount(sheet, fact) ?? (readYesNo(sheet, fact) ? 1 : 0);
    if (count === 0) return [];
    const data = { fact, count, each: eachMilli };
    const regain = { code: "avoid" as const, data };
    return [
      { code: "deducted", data, facts: [fact], weight: fraction(BigInt(count) * BigInt(eachMilli)), regain },
    ];
  });
  const taken = shortfalls.reduce((sum, { weight }) => sum + weight.n, 0n);
  const left = BigInt(max) - taken;
  const floor = BigInt(Math.min(scale.floorMilli, max));
  const earned = left > floor ? left : floor;
  return { state: "scored", earned: fraction(earned), shortfalls: earned === BigInt(max) ? [] : shortfalls };
}
