import type { ImportSpec } from "@kiemtra/plugin-kit";

/** Totals of a period from the document system: a row is a unit. */
export const imports: readonly ImportSpec[] = [
  {
    key: "document-totals",
    rows: "totals",
    columns: [
      {
        key: "unit",
        kind: "text",
        headings: ["đơn vị", "tên đơn vị", "cơ quan", "xã, phường"],
        isRequired: true,
      },
      {
        key: "sent",
        kind: "count",
        headings: ["tổng văn bản đi", "văn bản đi", "số văn bản đi", "tổng số văn bản phát hành"],
        isRequired: true,
      },
      {
        key: "electronic",
        kind: "count",
        headings: ["văn bản đi điện tử", "gửi điện tử", "văn bản điện tử gửi đi", "gửi qua trục liên thông"],
        isRequired: true,
      },
      {
        key: "fully-electronic",
        kind: "count",
        headings: [
          "hoàn toàn điện tử",
          "gửi hoàn toàn điện tử",
          "văn bản điện tử thay thế văn bản giấy",
          "không gửi bản giấy",
        ],
      },
      {
        key: "signed-by-unit",
        kind: "count",
        headings: ["ký số cơ quan", "ký số tổ chức", "chữ ký số cơ quan"],
      },
      {
        key: "signed-by-head",
        kind: "count",
        headings: ["ký số cá nhân", "ký số lãnh đạo", "chữ ký số người có thẩm quyền"],
      },
      { key: "received", kind: "count", headings: ["tổng văn bản đến", "văn bản đến", "số văn bản đến"] },
      {
        key: "handled",
        kind: "count",
        headings: ["văn bản đến đã xử lý", "đã xử lý trên phần mềm", "văn bản đến xử lý trên phần mềm"],
      },
    ],
    facts: [
      { fact: "documents-sent", column: "sent" },
      { fact: "sent-electronically", column: "electronic" },
      { fact: "fully-electronic", column: "fully-electronic" },
      { fact: "signed-by-unit", column: "signed-by-unit" },
      { fact: "signed-by-head", column: "signed-by-head" },
      { fact: "documents-received", column: "received" },
      { fact: "received-handled-in-software", column: "handled" },
    ],
  },
];
