import type { FactIssue, FactProblem, LocalText } from "@kiemtra/core";

/** Why a value is refused and what to write instead. */
export const factProblemTexts: Readonly<Record<FactProblem["code"], LocalText>> = {
  "not-yes-no": { vi: "cần Có hoặc Không; ghi yes hoặc no", en: "needs yes or no; write yes or no" },
  "not-a-count": {
    vi: "cần số nguyên không âm; chỉ ghi chữ số, ví dụ 12",
    en: "needs a whole number of 0 or more; write digits only, such as 12",
  },
  "count-too-large": {
    vi: "lớn hơn mức cho phép {maximum:count}",
    en: "is larger than the limit {maximum:count}",
  },
  "not-a-decimal": {
    vi: "cần một số; dùng dấu chấm thập phân, ví dụ 8.83",
    en: "needs a number; use a decimal point, such as 8.83",
  },
  "too-many-decimals": {
    vi: "có nhiều hơn {decimals} chữ số thập phân; làm tròn trước khi nhập",
    en: "has more than {decimals} decimals; round it first",
  },
  "below-minimum": { vi: "nhỏ hơn mức tối thiểu {minimum}", en: "is below the minimum {minimum}" },
  "above-maximum": { vi: "lớn hơn mức tối đa {maximum}", en: "is above the maximum {maximum}" },
  "unknown-option": {
    vi: "không có trong danh sách; chọn một trong: {options}",
    en: "is not an option; choose one of {options}",
  },
  "not-a-date": { vi: "cần ngày dạng 2023-05-09", en: "needs a date such as 2023-05-09" },
  "date-too-early": { vi: "sớm hơn {minimum:date}", en: "is before {minimum:date}" },
  "not-text": { vi: "cần chữ", en: "needs text" },
  "text-too-long": { vi: "dài hơn {maximum:count} ký tự", en: "is longer than {maximum:count} characters" },
  "not-rows": {
    vi: "là bảng nhiều dòng; nhập trên màn hình",
    en: "is a table of rows; record it on the screen",
  },
  "unknown-column": { vi: "không có cột {column}", en: "has no column {column}" },
};

/** Why a set of facts is refused: what `factProblemTexts` says of one fact, and what facts say of one another. */
export const factIssueTexts: Readonly<Record<FactIssue["code"], LocalText>> = {
  ...factProblemTexts,
  "unknown-fact": { vi: "không có trong bộ tiêu chí", en: "is not a fact of the rule set" },
  "above-other-fact": {
    vi: "là {count:count}, lớn hơn {other} ({bound:count}); sửa một trong hai",
    en: "is {count}, above {other}, which is {bound}; correct one of them",
  },
};
