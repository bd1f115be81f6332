import type { FactKey } from "../facts/fact-value.ts";
import type { Fraction } from "../points/fraction.ts";
import type { TextData } from "../text/local-text.ts";

/** Why points were not reached. The words are in i18n, or in the criterion's own `reasonTexts`. */
export type ReasonCode =
  | "not-met"
  | "extra-penalty"
  | "items-missing"
  | "item-not-met"
  | "items-out-of-reach"
  | "level-below-full"
  | "band-below-full"
  | "ratio-below-full"
  | "ratio-below-threshold"
  | "percent-below-full"
  | "percent-below-threshold"
  | "measure-below-full"
  | "measure-below-threshold"
  | "deducted"
  | "deducted-share"
  | "late"
  | "late-band"
  | "steps-below-full"
  | "event-happened"
  | "target-below-full"
  | "target-below-threshold"
  | "reference-equal"
  | "reference-worse"
  | "assessed-below-full"
  | "survey-below-full"
  | "survey-options-below-full"
  | "imported-below-full"
  | "coefficient-reduces"
  | "judged"
  | "gate-not-passed"
  | "penalised"
  | "no-occurrence-counts-zero"
  | "not-applicable-counts-zero";

/** What would win the points back. */
export type RegainCode =
  | "meet"
  | "do-more"
  | "reach-full"
  | "reach-next-band"
  | "reach-best-level"
  | "reach-target"
  | "exceed-reference"
  | "be-in-time"
  | "score-higher"
  | "open-gate"
  | "avoid";

/** Facts that contradict one another or the rule: nothing is scored until they are corrected. */
export interface Conflict {
  readonly code:
    | "exceeds"
    | "clash"
    | "points-above-maximum"
    | "percent-above-hundred"
    | "out-of-range"
    | "judge-failed";
  readonly facts: readonly FactKey[];
}

/** One cause of points not reached; `weight` is its exact share before rounding, in thousandths. */
export interface Shortfall {
  readonly code: ReasonCode;
  readonly data: TextData;
  readonly facts: readonly FactKey[];
  readonly weight: Fraction;
  readonly regain?: { readonly code: RegainCode; readonly data: TextData };
}

/** What a scale answers. Open is neither zero nor a pass; no occurrence is not open. */
export type Judgement =
  | { readonly state: "scored"; readonly earned: Fraction; readonly shortfalls: readonly Shortfall[] }
  | { readonly state: "no-occurrence" }
  | { readonly state: "open"; readonly missing: readonly FactKey[]; readonly conflicts: readonly Conflict[] }
  | { readonly state: "tracked" };
