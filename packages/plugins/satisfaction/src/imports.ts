import type { ImportSpec } from "@kiemtra/plugin-kit";

/** A survey's figures by unit, and the list of petitions from the petition system. */
export const imports: readonly ImportSpec[] = [
  {
    key: "survey-totals",
    columns: [
      {
        key: "unit",
        kind: "text",
        headings: ["Đơn vị", "Tên đơn vị", "Cơ quan, đơn vị", "Xã, phường", "Đơn vị khảo sát"],
        isRequired: true,
      },
      {
        key: "index",
        kind: "number",
        headings: ["Chỉ số hài lòng", "Mức độ hài lòng (%)", "Tỷ lệ hài lòng (%)", "SIPAS"],
      },
      {
        key: "planned",
        kind: "count",
        headings: ["Số phiếu phát ra", "Số phiếu khảo sát", "Số phiếu dự kiến"],
      },
      {
        key: "collected",
        kind: "count",
        headings: ["Số phiếu thu về", "Số phiếu hợp lệ", "Số phiếu thu được", "Tổng số phiếu"],
      },
      { key: "very-satisfied", kind: "count", headings: ["Rất hài lòng"] },
      { key: "satisfied", kind: "count", headings: ["Hài lòng"] },
      { key: "neutral", kind: "count", headings: ["Bình thường"] },
      { key: "dissatisfied", kind: "count", headings: ["Không hài lòng"] },
    ],
    rows: "totals",
    facts: [
      { fact: "survey-index", column: "index" },
      { fact: "answers-planned", column: "planned" },
      { fact: "answers-collected", column: "collected" },
      { fact: "answers-very-satisfied", column: "very-satisfied" },
      { fact: "answers-satisfied", column: "satisfied" },
      { fact: "answers-neutral", column: "neutral" },
      { fact: "answers-dissatisfied", column: "dissatisfied" },
    ],
  },
  {
    key: "petition-list",
    columns: [
      {
        key: "code",
        kind: "text",
        headings: ["Mã phản ánh, kiến nghị", "Mã PAKN", "Mã phản ánh", "Số PAKN"],
        isRequired: true,
      },
      {
        key: "due",
        kind: "date",
        headings: ["Hạn trả lời", "Hạn xử lý", "Thời hạn xử lý", "Ngày hết hạn"],
        isRequired: true,
      },
      {
        key: "answered",
        kind: "date",
        headings: ["Ngày trả lời", "Ngày xử lý", "Ngày hoàn thành", "Ngày công khai kết quả"],
        isRequired: true,
        mayBeEmpty: true,
      },
    ],
    rows: "records",
    id: "code",
    facts: [
      { fact: "petitions-received", where: [] },
      {
        fact: "petitions-answered-in-time",
        where: [
          { column: "answered", isThere: true },
          { column: "answered", notAfter: "due" },
        ],
      },
      {
        fact: "petitions-answered-late",
        where: [
          { column: "answered", isThere: true },
          { column: "answered", after: "due" },
        ],
      },
    ],
  },
];
