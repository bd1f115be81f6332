export { paperToDocx } from "./docx/paper-to-docx.ts";
export { PAPER_CSS } from "./html/paper-css.ts";
export type { PrintView } from "./html/paper-to-html.ts";
export { paperToHtml } from "./html/paper-to-html.ts";
export { minutesBlocks } from "./minutes/minutes-blocks.ts";
export type {
  MinutesClosing,
  MinutesContent,
  MinutesOpening,
  MinutesScorecard,
  MinutesSigners,
  SampleTable,
  TeamKind,
} from "./minutes/minutes-content.ts";
export { noticeBlocks } from "./notice/notice-blocks.ts";
export type { NoticeContent, NoticeReporting, NoticeVisit } from "./notice/notice-content.ts";
export type { PaperNumber } from "./paper/number-line.ts";
export type {
  Block,
  FlowBlock,
  Paper,
  Participant,
  ScorecardRow,
  Signature,
  TableColumn,
} from "./paper/paper.ts";
export type { ResultGroup, UncheckedArea } from "./paper/results.ts";
export { aimInWords, deadlineInWords } from "./recommendations/deadline-in-words.ts";
export type { Deadline, Recommendation, RecommendationKind } from "./recommendations/recommendation.ts";
export type { ClockTime } from "./words/date-in-words.ts";
export { dateInWords, shortDate } from "./words/date-in-words.ts";
export { wordingFor } from "./words/wording.ts";
export type { Citation, Wording } from "./words/wording-periods.ts";
export type { BoardRow, RecommendationStatus } from "./xlsx/board-row.ts";
export type { BoardHeading } from "./xlsx/recommendations-to-xlsx.ts";
export { recommendationsToXlsx } from "./xlsx/recommendations-to-xlsx.ts";
