import type { ScalarValue } from "@kiemtra/core";
import type { CodeSample, PostedSample } from "./sampled-rows.ts";

/** Generated figures of one visit, by plugin; a group that is absent was not looked at yet. */
export interface VisitFigures {
  readonly listing: Readonly<Record<string, ScalarValue>>;
  readonly posted?: PostedSample;
  readonly qr?: Readonly<Record<string, ScalarValue>>;
  readonly codes?: CodeSample;
  readonly payment?: Readonly<Record<string, ScalarValue>>;
  readonly support?: Readonly<Record<string, ScalarValue>>;
  /** Criteria that could not be checked, with the reason. */
  readonly notChecked?: Readonly<Record<string, string>>;
  /** Figures that a second member recorded otherwise: the head decides. */
  readonly differing?: Readonly<Record<string, ScalarValue>>;
}

/** A finding of a visit: from a template, or in words of its own under no criterion. */
interface DemoFinding {
  /** `plugin/key` of a template, or a key of `own-findings.ts`. */
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
