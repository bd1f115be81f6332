import type { ReasonCode } from "../scales/judgement.ts";

/** Reasons by number: a trace holds codes and positions, sentences are made when somebody asks. */
export const REASON_CODES = [
  "not-met",
  "extra-penalty",
  "items-missing",
  "item-not-met",
  "items-out-of-reach",
  "level-below-full",
  "band-below-full",
  "ratio-below-full",
  "ratio-below-threshold",
  "percent-below-full",
  "percent-below-threshold",
  "measure-below-full",
  "measure-below-threshold",
  "deducted",
  "deducted-share",
  "late",
  "late-band",
  "steps-below-full",
  "event-happened",
  "target-below-full",
  "target-below-threshold",
  "reference-equal",
  "reference-worse",
  "assessed-below-full",
  "survey-below-full",
  "survey-options-below-full",
  "imported-below-full",
  "coefficient-reduces",
  "judged",
  "gate-not-passed",
  "penalised",
  "no-occurrence-counts-zero",
  "not-applicable-counts-zero",
] as const satisfies readonly ReasonCode[];

/** The number of a reason. */
export function codeOf(reason: ReasonCode): number {
  return REASON_CODES.indexOf(reason);
}
