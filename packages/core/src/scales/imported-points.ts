import type { FactSheet } from "../facts/fact-value.ts";
import type { Milli } from "../points/points.ts";
import type { ScaleOf } from "../schema/scale.ts";
import { givenPoints } from "./given-points.ts";
import type { Judgement } from "./judgement.ts";
import { scoredFor } from "./judgement-of.ts";

/** Điểm nhập: points published by another system, taken as they are; above the maximum is a conflict. */
export function judgeImportedPoints(
  { fact }: ScaleOf<"imported-points">,
  max: Milli,
  sheet: FactSheet,
): Judgement {
  const given = givenPoints(fact, max, sheet);
  if ("judgement" in given) return given.judgement;
  const data = { fact, value: String(sheet.values[fact]) };
  return scoredFor(given.earned, max, () => ({ code: "imported-below-full", data, facts: [fact] }));
}
