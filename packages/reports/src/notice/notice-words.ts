import { deadlineInWords } from "../recommendations/deadline-in-words.ts";
import { LONG_BLANK, orBlank } from "../words/blank.ts";
import { dateInWords } from "../words/date-in-words.ts";
import { endOfPaper } from "../words/sentence.ts";
import type { NoticeContent } from "./notice-content.ts";

/** *Thực hiện Kế hoạch …, ngày …, Tổ kiểm tra đã kiểm tra … Phòng Nội vụ thông báo kết luận kiểm tra như sau:* */
export function noticeOpening({ visit, issuerName }: NoticeContent): string {
  const days =
    visit.to && visit.to !== visit.from
      ? `từ ${dateInWords(visit.from)} đến ${dateInWords(visit.to)}`
      : dateInWords(visit.from);
  return (
    `Thực hiện ${orBlank(visit.mandate, LONG_BLANK)}, ${days}, ${visit.team} đã kiểm tra ${visit.subject} ` +
    `tại ${visit.unit}. ${issuerName} thông báo kết luận kiểm tra như sau:`
  );
}

/** *Yêu cầu UBND … báo cáo kết quả thực hiện về … trước ngày ….* */
export function reportingWords({ visit, reporting }: NoticeContent): string | undefined {
  if (!reporting) return undefined;
  const due = reporting.due ? ` ${deadlineInWords(reporting.due)}` : "";
  return `Yêu cầu ${visit.unit} báo cáo kết quả thực hiện về ${reporting.to}${due}.`;
}

/** The closing paragraph, with the sign that the text ends. */
export function noticeClosing({ visit, issuerName }: NoticeContent): string {
  return endOfPaper(
    `Trên đây là Thông báo kết luận kiểm tra ${visit.subject} tại ${visit.unit}; ${issuerName} đề nghị ${visit.unit} nghiêm túc triển khai thực hiện`,
  );
}
