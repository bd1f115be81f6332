import type { ScalarValue } from "@kiemtra/core";
import type { ModelStage } from "./new-models.ts";
import type { CodeSample, PostedSample } from "./sampled-procedures.ts";
import type { RecordSample } from "./sampled-records.ts";

/** Answers and figures by plugin and fact. */
export type PluginFigures = Readonly<Record<string, Readonly<Record<string, ScalarValue>>>>;

/** Generated figures of one visit; a plugin or table that is absent was not looked at yet. */
export interface VisitFigures {
  /** What is this unit's own; what the news praises at every unit is added to each plugin that is looked at. */
  readonly answers: PluginFigures;
  readonly models?: readonly ModelStage[];
  readonly posted?: PostedSample;
  readonly codes?: CodeSample;
  readonly records?: RecordSample;
  /** Criteria that could not be checked, with the reason. */
  readonly notChecked?: Readonly<Record<string, string>>;
  /** Figures that a second member recorded otherwise: the head decides. */
  readonly differing?: Readonly<Record<string, ScalarValue>>;
}

/** A finding of a visit, in the words of a plugin's template. */
export interface DemoFinding {
  /** `plugin/key` of the template. */
  readonly key: string;
  readonly done?: { readonly on: string; readonly evidence: string };
}

/** One visit of the round. */
export interface DemoVisit {
  readonly slug: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly visitOn: string;
  readonly startedAt?: string;
  readonly endedAt?: string;
  /** Left out: the visit is still open. */
  readonly closedAt?: string;
  readonly notice?: { readonly number: string; readonly on: string };
  readonly opinion?: string;
  readonly figures?: VisitFigures;
  readonly findings: readonly DemoFinding[];
}

/** What a unit says that accepts the findings. */
export const AGREED_OPINION =
  "Thống nhất với nội dung biên bản; tiếp thu ý kiến của Tổ Kiểm tra và tổ chức khắc phục trong thời gian quy định.";
