/** A concept with its name in code, on screen and in English, and the document that the official word is from. */
export interface Term {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
  readonly source: string;
}

const news2023 = "Hồng Ngự, tin kiểm tra tháng 5/2023";
const decision766 = "Quyết định 766/QĐ-TTg";
const decree118 = "Nghị định 118/2025/NĐ-CP";
const letter383 = "Công văn 383/BNV-CCHC năm 2021";

/** The words that everything shares. One term per concept: in code, on screen and on paper. */
export const terms: readonly Term[] = [
  { code: "inspection", vi: "cuộc kiểm tra", en: "inspection", source: news2023 },
  { code: "round", vi: "đợt kiểm tra", en: "inspection round", source: news2023 },
  { code: "assessment", vi: "kỳ đánh giá", en: "assessment period", source: letter383 },
  { code: "team kind: to", vi: "tổ kiểm tra, tổ trưởng", en: "team, head of the team", source: news2023 },
  {
    code: "team kind: doan",
    vi: "đoàn kiểm tra, trưởng đoàn",
    en: "delegation, its head",
    source: "kế hoạch kiểm tra của tỉnh Đồng Nai năm 2025",
  },
  { code: "ruleSet", vi: "bộ tiêu chí", en: "rule set", source: letter383 },
  { code: "group", vi: "lĩnh vực", en: "area", source: letter383 },
  { code: "criterion", vi: "tiêu chí", en: "criterion", source: letter383 },
  { code: "part", vi: "tiêu chí thành phần", en: "component criterion", source: letter383 },
  { code: "fact", vi: "nội dung ghi nhận, số liệu", en: "fact", source: "thuật ngữ của dự án" },
  { code: "evidence", vi: "tài liệu kiểm chứng", en: "evidence", source: letter383 },
  { code: "scale", vi: "cách tính điểm", en: "scale", source: decision766 },
  { code: "scorecard", vi: "bảng kết quả chấm điểm", en: "scorecard", source: letter383 },
  { code: "state: scored", vi: "đã chấm", en: "scored", source: "thuật ngữ của dự án" },
  {
    code: "state: not-applicable",
    vi: "không áp dụng",
    en: "not applicable",
    source: "phần mềm tự đánh giá của tỉnh Phú Thọ",
  },
  { code: "state: no-occurrence", vi: "không phát sinh", en: "no occurrence", source: "thuật ngữ của dự án" },
  { code: "state: open", vi: "chưa đủ thông tin", en: "open", source: "thuật ngữ của dự án" },
  { code: "state: tracked", vi: "chỉ theo dõi", en: "tracked only", source: "thuật ngữ của dự án" },
  { code: "finding: shortcoming", vi: "tồn tại, hạn chế", en: "shortcoming", source: news2023 },
  { code: "finding: good-practice", vi: "ưu điểm", en: "good practice", source: news2023 },
  { code: "recommendation: demand", vi: "yêu cầu", en: "demand", source: "thông báo kết luận kiểm tra" },
  { code: "recommendation: proposal", vi: "đề nghị", en: "proposal", source: news2023 },
  { code: "recommendation: target", vi: "phấn đấu", en: "target, never overdue", source: news2023 },
  { code: "closed", vi: "đã chốt kết quả kiểm tra", en: "closed on site", source: "thuật ngữ của dự án" },
  {
    code: "concluded",
    vi: "có thông báo kết luận",
    en: "a notice of conclusions has its number",
    source: "thông báo kết luận kiểm tra",
  },
  { code: "unit", vi: "đơn vị được kiểm tra", en: "inspected unit", source: news2023 },
  {
    code: "procedure",
    vi: "thủ tục hành chính (TTHC)",
    en: "administrative procedure",
    source: "Nghị định 63/2010/NĐ-CP",
  },
  { code: "dossier", vi: "hồ sơ", en: "dossier", source: decree118 },
  {
    code: "one-stop section (to 30/6/2025)",
    vi: "Bộ phận Tiếp nhận và Trả kết quả",
    en: "one-stop section",
    source: "Nghị định 61/2018/NĐ-CP",
  },
  {
    code: "one-stop centre (from 1/7/2025)",
    vi: "Trung tâm Phục vụ hành chính công",
    en: "public administration service centre",
    source: decree118,
  },
];
