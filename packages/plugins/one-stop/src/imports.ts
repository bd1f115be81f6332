import type { ImportSpec } from "@kiemtra/plugin-kit";

/** A list of dossiers from the procedure system: a row is a dossier, its days decide where it counts. */
export const imports: readonly ImportSpec[] = [
  {
    key: "dossiers",
    rows: "records",
    id: "code",
    columns: [
      {
        key: "code",
        kind: "text",
        headings: ["mã hồ sơ", "số hồ sơ", "mã số hồ sơ", "số biên nhận"],
        isRequired: true,
      },
      {
        key: "procedure",
        kind: "text",
        headings: ["thủ tục", "tên thủ tục", "thủ tục hành chính", "tên TTHC"],
      },
      {
        key: "received-on",
        kind: "date",
        headings: ["ngày tiếp nhận", "ngày nhận", "thời gian tiếp nhận", "ngày nộp"],
        isRequired: true,
      },
      {
        key: "due-on",
        kind: "date",
        headings: ["ngày hẹn trả", "hạn trả", "ngày hẹn trả kết quả", "hạn xử lý", "thời hạn giải quyết"],
        isRequired: true,
      },
      {
        key: "returned-on",
        kind: "date",
        headings: ["ngày trả kết quả", "ngày trả", "ngày có kết quả", "ngày kết thúc", "ngày hoàn thành"],
        isRequired: true,
        mayBeEmpty: true,
      },
      {
        key: "status",
        kind: "text",
        headings: ["trạng thái", "tình trạng", "trạng thái hồ sơ", "tình trạng xử lý"],
      },
    ],
    facts: [
      { fact: "dossiers-received", where: [{ column: "received-on", isThere: true }] },
      { fact: "returned-in-time", where: [{ column: "returned-on", notAfter: "due-on" }] },
      { fact: "returned-late", where: [{ column: "returned-on", after: "due-on" }] },
      {
        fact: "in-process",
        where: [
          { column: "received-on", isThere: true },
          { column: "returned-on", isThere: false },
        ],
      },
      {
        fact: "overdue",
        where: [
          { column: "returned-on", isThere: false },
          { column: "due-on", beforeExtract: true },
        ],
      },
    ],
  },
];
