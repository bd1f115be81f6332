import type { IsoDate } from "@kiemtra/core";

/** Yêu cầu · Đề nghị · Phấn đấu. An aim is never worded as a deadline. */
export type RecommendationKind = "request" | "proposal" | "aim";

/** *trước ngày …* · *chậm nhất ngày …* · words such as *trong tháng 9 năm 2023*, with the day they come to if known. */
export type Deadline =
  | { readonly kind: "before"; readonly on: IsoDate }
  | { readonly kind: "by"; readonly on: IsoDate }
  | { readonly kind: "words"; readonly text: string; readonly on?: IsoDate | undefined };

/** What the inspected unit is asked to do. */
export interface Recommendation {
  readonly kind: RecommendationKind;
  readonly text: string;
  readonly due?: Deadline | undefined;
  /** Named only where a paper addresses more than one unit. */
  readonly responsible?: string | undefined;
}

/** The order papers and boards list them in, with the word for each. */
export const RECOMMENDATION_KINDS: readonly { readonly kind: RecommendationKind; readonly label: string }[] =
  [
    { kind: "request", label: "Yêu cầu" },
    { kind: "proposal", label: "Đề nghị" },
    { kind: "aim", label: "Phấn đấu" },
  ];
