import type { FactSheet } from "../facts/fact-value.ts";
import { compare, fraction } from "../points/fraction.ts";
import type { Milli } from "../points/points.ts";
import type { ScaleOf } from "../schema/scale.ts";
import { givenPoints } from "./given-points.ts";
import type { Judgement } from "./judgement.ts";
import { scoredFor } from "./judgement-of.ts";
import { openUnlessAnswered, readText, stillMissing } from "./read-facts.ts";

/** Điểm của người đánh giá: anything below the maximum needs its reason in words. */
export function judgeAssessor(scale: ScaleOf<"assessor">, max: Milli, sheet: FactSheet): Judgement {
  const given = givenPoints(scale.points, max, sheet);
  if ("judgement" in given) return given.judgement;
  if (compare(given.earned, fraction(max)) < 0) {
    const open = openUnlessAnswered(sheet, [scale.reason]);
    if (open) return open;
    if ((readText(sheet, scale.reason) ?? "").trim() === "") return stillMissing(scale.reason);
  }
  const data = { fact: scale.points, value: String(sheet.values[scale.points]) };
  const facts = [scale.points, scale.reason];
  return scoredFor(given.earned, max, () => ({ code: "assessed-below-full", data, facts }));
}
