import type { FactSheet } from "../facts/fact-value.ts";
import { fraction } from "../points/fraction.ts";
import type { Milli } from "../points/points.ts";
import type { ScaleOf } from "../schema/scale.ts";
import type { Judgement, Shortfall } from "./judgement.ts";
import { openUnlessAnswered, readYesNo } from "./read-facts.ts";

/** Đạt: điểm tối đa; không đạt: 0 điểm, và có thể bị trừ thêm. */
export function judgeAllOrNothing(scale: ScaleOf<"all-or-nothing">, max: Milli, sheet: FactSheet): Judgement {
  const open = openUnlessAnswered(sheet, [scale.fact]);
  if (open) return open;
  if (readYesNo(sheet, scale.fact) === scale.fullWhen) {
    return { state: "scored", earned: fraction(max), shortfalls: [] };
  }
  const penalty = scale.extraPenaltyMilli ?? 0;
  const data = { fact: scale.fact };
  const cause = { data, facts: [scale.fact], regain: { code: "meet" as const, data } };
  const shortfalls: Shortfall[] = [{ ...cause, code: "not-met", weight: fraction(max) }];
  if (penalty > 0) shortfalls.push({ ...cause, code: "extra-penalty", weight: fraction(penalty) });
  return { state: "scored", earned: fraction(-penalty), shortfalls };
}
