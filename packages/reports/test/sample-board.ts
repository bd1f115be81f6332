import type { BoardRow } from "../src/index.ts";

/** One row of each kind, with a text that a spreadsheet would take for a formula. */
export const sampleBoard: readonly BoardRow[] = [
  {
    id: "KN-2023-001",
    unit: "UBND phường An Lộc",
    kind: "request",
    text: "Cập nhật, niêm yết đầy đủ thủ tục hành chính, đánh số trang và ghi rõ quyết định công bố",
    finding: "Việc cập nhật, niêm yết thủ tục hành chính chưa kịp thời, thiếu đánh số trang",
    basis: "Nghị định số 63/2010/NĐ-CP",
    due: { kind: "before", on: "2023-06-06" },
    status: "not-started",
    overdueDays: 12,
    evidence: [],
    isRepeated: true,
  },
  {
    id: "KN-2023-002",
    unit: "UBND phường An Lộc",
    kind: "aim",
    text: "Hoàn thành việc số hóa hồ sơ thủ tục hành chính còn hiệu lực qua rà soát từ năm 2022 trở về trước",
    due: { kind: "words", text: "trong tháng 9 năm 2023", on: "2023-09-30" },
    status: "in-progress",
    overdueDays: 3,
    evidence: [],
    isRepeated: false,
  },
  {
    id: "KN-2023-003",
    unit: '=HYPERLINK("http://example.test","x")',
    kind: "proposal",
    text: "Ghi chép đầy đủ sổ theo dõi, phiếu kiểm soát quá trình giải quyết hồ sơ",
    due: { kind: "words", text: "thường xuyên" },
    status: "resolved",
    resolvedOn: "2023-05-31",
    evidence: ["Ảnh chụp sổ theo dõi.jpg", "Báo cáo khắc phục.pdf"],
    isRepeated: false,
  },
];
