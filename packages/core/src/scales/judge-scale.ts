import type { CalendarDay } from "../calendar/working-days.ts";
import type { FactSheet } from "../facts/fact-value.ts";
import type { Fraction } from "../points/fraction.ts";
import type { Milli } from "../points/points.ts";
import type { Scale, ScaleOf } from "../schema/scale.ts";
import type { Judge } from "./judged.ts";
import type { Judgement } from "./judgement.ts";

/** A scale that judges by itself: a composite is judged part by part. */
export type LeafScale = Exclude<Scale, { kind: "composite" }>;

/** What a scale may need beside the facts. All of it comes in as an argument: nothing is fetched. */
export interface JudgeContext {
  readonly scales: ScaleJudges;
  readonly calendar: readonly CalendarDay[];
  /** What is required is multiplied by this: *hệ số vùng* on the requirement. */
  readonly requirement: Fraction;
  /** The plugin's own judge, where the scale is `judged`. */
  readonly judge?: Judge | undefined;
}

/** Judges one scale exactly: reads facts, answers in fractions with reasons, knows no rounding. */
type ScaleJudge<K extends LeafScale["kind"]> = (
  scale: ScaleOf<K>,
  max: Milli,
  sheet: FactSheet,
  context: JudgeContext,
) => Judgement;

/** Judges by kind of scale. The phone carries those that its rule sets use. */
export type ScaleJudges = { readonly [K in LeafScale["kind"]]?: ScaleJudge<K> };

/** Judges a scale of any kind. Throws `RangeError` when its judge was not brought along. */
export function judgeScale(scale: LeafScale, max: Milli, sheet: FactSheet, context: JudgeContext): Judgement {
  const judge = context.scales[scale.kind] as ScaleJudge<LeafScale["kind"]> | undefined;
  if (!judge) throw new RangeError(`the scale ${scale.kind} is not loaded`);
  return judge(scale as never, max, sheet, context);
}
