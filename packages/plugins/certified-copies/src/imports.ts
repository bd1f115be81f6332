import type { ImportSpec } from "@kiemtra/plugin-kit";

/** Figures of the certification system, one row for each unit. */
export const imports: readonly ImportSpec[] = [
  {
    key: "certification-totals",
    columns: [
      {
        key: "unit",
        kind: "text",
        headings: ["Đơn vị", "Tên đơn vị", "Cơ quan, đơn vị", "Cơ quan thực hiện chứng thực", "Xã, phường"],
        isRequired: true,
      },
      {
        key: "from-original",
        kind: "count",
        headings: [
          "Chứng thực bản sao từ bản chính",
          "Tổng số chứng thực bản sao từ bản chính",
          "Số việc chứng thực bản sao",
          "Tổng số",
        ],
        isRequired: true,
      },
      {
        key: "electronic",
        kind: "count",
        headings: [
          "Chứng thực bản sao điện tử từ bản chính",
          "Số bản sao điện tử",
          "Bản sao điện tử",
          "Chứng thực điện tử",
        ],
        isRequired: true,
      },
      {
        key: "requested",
        kind: "count",
        headings: ["Số yêu cầu cấp bản sao điện tử", "Số yêu cầu", "Số hồ sơ tiếp nhận"],
      },
      {
        key: "met",
        kind: "count",
        headings: ["Số yêu cầu đã giải quyết", "Số hồ sơ đã trả kết quả", "Đã trả kết quả"],
      },
    ],
    rows: "totals",
    facts: [
      { fact: "certifications-from-original", column: "from-original" },
      { fact: "certifications-electronic", column: "electronic" },
      { fact: "requests-for-electronic-copies", column: "requested" },
      { fact: "requests-met", column: "met" },
    ],
  },
];
