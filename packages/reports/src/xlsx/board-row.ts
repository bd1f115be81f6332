import type { IsoDate } from "@kiemtra/core";
import type { Deadline, RecommendationKind } from "../recommendations/recommendation.ts";

/** Where the remedy stands. Late is not a state: it is `overdueDays` beside one. */
export type RecommendationStatus =
  | "not-started"
  | "in-progress"
  | "awaiting-confirmation"
  | "not-satisfactory"
  | "resolved";

/** One recommendation on the board, across all units of a round. */
export interface BoardRow {
  readonly id: string;
  readonly unit: string;
  readonly kind: RecommendationKind;
  readonly text: string;
  /** The shortcoming it answers. */
  readonly finding?: string | undefined;
  readonly basis?: string | undefined;
  readonly due?: Deadline | undefined;
  readonly status: RecommendationStatus;
  /** Counted by the domain, which knows working days; an aim is never late. */
  readonly overdueDays?: number | undefined;
  readonly resolvedOn?: IsoDate | undefined;
  /** Names of the documents that prove it. */
  readonly evidence: readonly string[];
  /** The same shortcoming was found before. */
  readonly isRepeated: boolean;
}
