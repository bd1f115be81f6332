import type { ImportSpec } from "@kiemtra/plugin-kit";

/** A list of new dossiers from the procedure system, and totals of the backlog by unit. */
export const imports: readonly ImportSpec[] = [
  {
    key: "new-dossiers",
    rows: "records",
    id: "code",
    columns: [
      { key: "code", kind: "text", headings: ["mã hồ sơ", "số hồ sơ", "mã số hồ sơ"], isRequired: true },
      {
        key: "received-on",
        kind: "date",
        headings: ["ngày tiếp nhận", "ngày nhận", "thời gian tiếp nhận"],
        isRequired: true,
      },
      {
        key: "digitised",
        kind: "yesno",
        headings: ["số hóa thành phần hồ sơ", "đã số hóa", "số hóa hồ sơ", "số hóa khi tiếp nhận"],
        isRequired: true,
      },
      {
        key: "result-on",
        kind: "date",
        headings: ["ngày trả kết quả", "ngày có kết quả", "ngày ban hành kết quả"],
      },
      {
        key: "result-digitised",
        kind: "yesno",
        headings: ["số hóa kết quả", "kết quả điện tử", "có kết quả điện tử"],
      },
    ],
    facts: [
      { fact: "dossiers-received", where: [{ column: "received-on", isThere: true }] },
      {
        fact: "dossiers-digitised",
        where: [
          { column: "received-on", isThere: true },
          { column: "digitised", is: true },
        ],
      },
      { fact: "results-issued", where: [{ column: "result-on", isThere: true }] },
      {
        fact: "results-digitised",
        where: [
          { column: "result-on", isThere: true },
          { column: "result-digitised", is: true },
        ],
      },
    ],
  },
  {
    key: "backlog-totals",
    rows: "totals",
    columns: [
      { key: "unit", kind: "text", headings: ["đơn vị", "tên đơn vị", "xã, phường"], isRequired: true },
      {
        key: "valid",
        kind: "count",
        headings: [
          "hồ sơ còn hiệu lực",
          "số hồ sơ còn hiệu lực",
          "số lượng phải số hóa",
          "tổng số phải số hóa",
        ],
        isRequired: true,
      },
      {
        key: "digitised",
        kind: "count",
        headings: ["đã số hóa", "số hồ sơ đã số hóa", "số lượng đã số hóa"],
        isRequired: true,
      },
    ],
    facts: [
      { fact: "backlog-valid", column: "valid" },
      { fact: "backlog-digitised", column: "digitised" },
    ],
  },
];
