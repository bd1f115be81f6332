import type { Conflict, LocalText } from "@kiemtra/core";

/** Why nothing can be scored although there are answers. */
export const conflictTexts: Readonly<Record<Conflict["code"], LocalText>> = {
  exceeds: {
    vi: "Số liệu chưa hợp lý: {a:fact} ({aValue}) lớn hơn {b:fact} ({bValue}). Đã lưu nhưng chưa tính điểm; vui lòng kiểm tra lại.",
    en: "The figures cannot be right: {a:fact} ({aValue}) exceeds {b:fact} ({bValue}). Saved but not scored; please check.",
  },
  clash: {
    vi: "Có số liệu chưa thống nhất giữa các thành viên; trưởng đoàn (tổ trưởng) quyết định số liệu đưa vào biên bản.",
    en: "Members recorded different figures; the head of the team decides which one counts.",
  },
  "points-above-maximum": {
    vi: "Điểm nhập lớn hơn điểm tối đa của tiêu chí. Đã lưu nhưng chưa tính điểm; vui lòng kiểm tra lại.",
    en: "The points entered exceed the criterion's maximum. Saved but not scored; please check.",
  },
  "percent-above-hundred": {
    vi: "Tỷ lệ nhập lớn hơn 100%. Đã lưu nhưng chưa tính điểm; vui lòng kiểm tra lại.",
    en: "The percentage exceeds 100. Saved but not scored; please check.",
  },
  "out-of-range": {
    vi: "Số liệu ngoài mức cho phép: {a:fact} ({aValue}). Đã lưu nhưng chưa tính điểm; vui lòng kiểm tra lại.",
    en: "Out of range: {a:fact} ({aValue}). Saved but not scored; please check.",
  },
  "judge-failed": {
    vi: "Đã lưu nhưng chưa tính được điểm; vui lòng báo quản trị viên.",
    en: "Saved but not scored; please tell the administrator.",
  },
};
