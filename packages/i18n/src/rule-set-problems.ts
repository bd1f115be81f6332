import type { LocalText, RuleSetProblem } from "@kiemtra/core";

/** What is wrong in a rule set and what to do. */
export const ruleSetProblemTexts: Readonly<Record<RuleSetProblem["code"], LocalText>> = {
  "duplicate-node-id": {
    vi: "Mã này dùng hai lần; đặt mã khác.",
    en: "This id is used twice; choose another.",
  },
  "group-sum-differs": {
    vi: "Các mục cộng lại được {sum:points}, khác điểm của nhóm {max:points}; sửa một trong hai.",
    en: "The children add up to {sum:points}, the group says {max:points}; correct one of them.",
  },
  "parts-sum-differs": {
    vi: "Các phần cộng lại được {sum:points}, khác điểm tối đa {max:points}; sửa một trong hai.",
    en: "The parts add up to {sum:points}, the criterion says {max:points}; correct one of them.",
  },
  "points-finer-than-rounding": {
    vi: "Điểm tối đa lẻ hơn mức làm tròn; làm tròn điểm tối đa hoặc tăng số chữ số thập phân.",
    en: "The maximum is finer than the rounding; round it or allow more decimals.",
  },
  "fact-not-declared": {
    vi: "Đọc số liệu {fact} nhưng bộ tiêu chí không có; thêm số liệu này.",
    en: "Reads the fact {fact}, which the rule set does not declare; add it.",
  },
  "fact-kind-differs": {
    vi: "Số liệu {fact} thuộc loại {kind}, cách tính cần {expected}.",
    en: "The fact {fact} is of kind {kind}, the scale needs {expected}.",
  },
  "fact-duplicate": { vi: "Số liệu {fact} khai báo hai lần.", en: "The fact {fact} is declared twice." },
  "law-not-declared": {
    vi: "Căn cứ {law} chưa được khai báo.",
    en: "The legal basis {law} is not declared.",
  },
  "law-not-in-force": {
    vi: "Văn bản {law} không có hiệu lực khi bộ tiêu chí bắt đầu áp dụng.",
    en: "{law} is not in force when the rule set starts to apply.",
  },
  "criterion-not-pinned": {
    vi: "Tiêu chí {criterion} chưa ghi phiên bản của gói tiêu chí.",
    en: "The criterion {criterion} is not pinned to a plugin revision.",
  },
  "level-for-unknown-option": {
    vi: "Mức {option} không có trong danh sách lựa chọn.",
    en: "The level {option} is not an option of the fact.",
  },
  "option-without-level": { vi: "Lựa chọn {option} chưa có điểm.", en: "The option {option} has no level." },
  "items-cannot-reach-maximum": {
    vi: "Đạt hết các nội dung chỉ được {reach:points}, dưới điểm tối đa {max:points}.",
    en: "All items together reach {reach:points}, below the maximum {max:points}.",
  },
  "band-duplicate": { vi: "Có hai khoảng cùng mức bắt đầu.", en: "Two bands start at the same value." },
  "zero-above-full": {
    vi: "Mức 0 điểm cao hơn mức điểm tối đa.",
    en: "The zero threshold lies above the full threshold.",
  },
  "dates-reversed": { vi: "Ngày hết hiệu lực trước ngày có hiệu lực.", en: "The set ends before it starts." },
};
