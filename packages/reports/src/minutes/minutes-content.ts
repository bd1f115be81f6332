import type { IsoDate, Places } from "@kiemtra/core";
import type { PaperNumber } from "../paper/number-line.ts";
import type { Participant, ScorecardRow, TableColumn } from "../paper/paper.ts";
import type { ResultGroup, UncheckedArea } from "../paper/results.ts";
import type { Recommendation } from "../recommendations/recommendation.ts";
import type { ClockTime } from "../words/date-in-words.ts";

/** *Tổ kiểm tra* with a *Tổ trưởng*, or *Đoàn kiểm tra* with a *Trưởng đoàn*: as the decision has it. */
export type TeamKind = "group" | "delegation";

/** Everything the minutes of a visit say. What is left out becomes a dotted blank, never a guess. */
export interface MinutesContent {
  readonly superior?: string | undefined;
  readonly issuer: string;
  /** Minutes may have no number at all. */
  readonly number?: PaperNumber | undefined;
  /** *Kiểm tra công tác cải cách hành chính … năm 2023 tại UBND phường An Lộc*. */
  readonly summary: string;
  readonly legalBases: readonly string[];
  readonly opened: MinutesOpening;
  readonly team: { readonly kind: TeamKind; readonly members: readonly Participant[] };
  readonly unit: { readonly name: string; readonly participants: readonly Participant[] };
  readonly achievements: readonly ResultGroup[];
  readonly shortcomings: readonly ResultGroup[];
  readonly causes: readonly string[];
  readonly unchecked: readonly UncheckedArea[];
  /** What the unit said; empty leaves lines to write on. */
  readonly opinion: readonly string[];
  readonly recommendations: readonly Recommendation[];
  readonly closed: MinutesClosing;
  readonly signers?: MinutesSigners | undefined;
  /** Only where the round gives points. */
  readonly scorecard?: MinutesScorecard | undefined;
  readonly samples: readonly SampleTable[];
  /** Digest of the facts covered, `sha256:` and hex. */
  readonly digest?: string | undefined;
  readonly isIllustrative: boolean;
}

export interface MinutesOpening {
  readonly date?: IsoDate | undefined;
  readonly time?: ClockTime | undefined;
  readonly place?: string | undefined;
}

export interface MinutesClosing {
  /** Given only when the visit ended on a later day than it began. */
  readonly date?: IsoDate | undefined;
  readonly time?: ClockTime | undefined;
  readonly copies?: number | undefined;
  readonly copiesEach?: number | undefined;
}

/** Names to print under the posts; each may be left to the pen. */
export interface MinutesSigners {
  readonly unit?: string | undefined;
  readonly secretary?: string | undefined;
  readonly head?: string | undefined;
}

export interface MinutesScorecard {
  readonly rows: readonly ScorecardRow[];
  readonly places: Places;
}

/** Sampled dossiers or procedures: codes and dates, not people. */
export interface SampleTable {
  readonly caption?: string | undefined;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
}
