import type { ScaleKind } from "@kiemtra/core";

/** The name of each scale. */
export const scaleTitles: Readonly<Record<ScaleKind, { readonly vi: string; readonly en: string }>> = {
  "all-or-nothing": { vi: "Đạt hoặc không đạt", en: "All or nothing" },
  "per-item": { vi: "Cộng điểm theo từng nội dung", en: "Points for each item" },
  levels: { vi: "Theo mức độ", en: "By level" },
  bands: { vi: "Theo khoảng", en: "By band" },
  proportion: { vi: "Theo tỷ lệ", en: "In proportion" },
  deduction: { vi: "Trừ điểm theo từng trường hợp", en: "Deducted case by case" },
  deadline: { vi: "Theo thời hạn", en: "By deadline" },
  steps: { vi: "Điểm nền và điểm cộng theo bước", en: "Base points and steps" },
  "worst-event": { vi: "Theo sự việc nặng nhất trong kỳ", en: "By the worst event in the period" },
  "against-target": { vi: "So với chỉ tiêu được giao", en: "Against the assigned target" },
  "against-reference": { vi: "So với mức bình quân hoặc năm trước", en: "Against an average or last year" },
  assessor: { vi: "Người đánh giá cho điểm", en: "Points given by the assessor" },
  "survey-points": { vi: "Theo điểm khảo sát", en: "By survey result" },
  "survey-options": { vi: "Theo phương án trả lời khảo sát", en: "By survey answers" },
  "imported-points": { vi: "Lấy điểm đã công bố", en: "Published points" },
  chosen: { vi: "Chọn một trong nhiều công thức", en: "One of several formulas" },
  composite: { vi: "Nhiều phần cộng lại", en: "Parts added together" },
  judged: { vi: "Cách tính riêng của tiêu chí", en: "The criterion's own method" },
  tracking: { vi: "Chỉ theo dõi", en: "Tracked only" },
};
