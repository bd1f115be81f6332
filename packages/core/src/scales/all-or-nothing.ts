import type { FactSheet } from "../facts/fact-value.ts";
import { fraction, ZERO } from "../points/fraction.ts";
import type { Milli } from "../points/points.ts";
import type { ScaleOf } from "../schema/scale.ts";
import type { Judgement } from "./judgement.ts";
import { openUnlessAnswered, readYesNo } from "./read-facts.ts";

/** Đạt: điểm tối đa; không đạt: 0 điểm. */
export function judgeAllOrNothing(scale: ScaleOf<"all-or-nothing">, max: Milli, sheet: FactSheet): Judgement {
  const open = openUnlessAnswered(sheet, [scale.fact]);
  if (open) return open;
  if (readYesNo(sheet, scale.fact) === scale.fullWhen) {
    return { state: "scored", earned: fraction(max), shortfalls: [] };
  }
  const data = { fact: scale.fact };
  const regain = { code: "meet" as const, data };
  return {
    state: "scored",
    earned: ZERO,
    shortfalls: [{ code: "not-met", data, facts: [scale.fact], weight: fraction(max), regain }],
  };
}
