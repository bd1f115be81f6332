import { aimInWords } from "../recommendations/deadline-in-words.ts";
import { RECOMMENDATION_KINDS, type RecommendationKind } from "../recommendations/recommendation.ts";
import type { BoardRow, RecommendationStatus } from "./board-row.ts";

const STATUS_WORDS: Readonly<Record<RecommendationStatus, string>> = {
  "not-started": "Chưa thực hiện",
  "in-progress": "Đang thực hiện",
  "awaiting-confirmation": "Chờ xác nhận",
  "not-satisfactory": "Chưa đạt yêu cầu",
  resolved: "Đã khắc phục",
};

/** *Yêu cầu · Đề nghị · Phấn đấu*. */
export function kindWords(kind: RecommendationKind): string {
  return RECOMMENDATION_KINDS.find((one) => one.kind === kind)?.label ?? kind;
}

/** *Chưa thực hiện (quá hạn 12 ngày)*; an aim is never late. */
export function statusWords({ kind, status, overdueDays = 0 }: BoardRow): string {
  const isLate = kind !== "aim" && overdueDays > 0;
  return `${STATUS_WORDS[status]}${isLate ? ` (quá hạn ${overdueDays} ngày)` : ""}`;
}

/** *Phấn đấu trong tháng 9 năm 2023* for an aim. */
export function aimDueWords({ due }: BoardRow): string {
  return due ? `Phấn đấu ${aimInWords(due)}` : "";
}
