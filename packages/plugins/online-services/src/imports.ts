import type { ImportSpec } from "@kiemtra/plugin-kit";

/** Totals of a period from the procedure system or its statistics of online services: a row is a unit. */
export const imports: readonly ImportSpec[] = [
  {
    key: "online-totals",
    rows: "totals",
    columns: [
      {
        key: "unit",
        kind: "text",
        headings: ["đơn vị", "tên đơn vị", "xã, phường", "cơ quan"],
        isRequired: true,
      },
      {
        key: "received",
        kind: "count",
        headings: ["tổng số hồ sơ", "tổng tiếp nhận", "hồ sơ tiếp nhận", "tổng số hồ sơ tiếp nhận"],
        isRequired: true,
      },
      {
        key: "online",
        kind: "count",
        headings: ["trực tuyến", "hồ sơ trực tuyến", "tiếp nhận trực tuyến", "nộp trực tuyến"],
        isRequired: true,
      },
      {
        key: "resolved-in-time",
        kind: "count",
        headings: ["trực tuyến đúng hạn", "hồ sơ trực tuyến đúng hạn", "trực tuyến giải quyết đúng hạn"],
      },
      {
        key: "resolved-late",
        kind: "count",
        headings: ["trực tuyến trễ hạn", "hồ sơ trực tuyến trễ hạn", "trực tuyến giải quyết trễ hạn"],
      },
      {
        key: "full-process",
        kind: "count",
        headings: [
          "toàn trình",
          "hồ sơ toàn trình",
          "hồ sơ dịch vụ công toàn trình",
          "hồ sơ DVCTT toàn trình",
        ],
      },
      {
        key: "services",
        kind: "count",
        headings: ["số dịch vụ công toàn trình", "số DVCTT toàn trình", "thủ tục toàn trình"],
      },
      {
        key: "services-used",
        kind: "count",
        headings: [
          "số dịch vụ công toàn trình phát sinh hồ sơ",
          "DVCTT toàn trình phát sinh hồ sơ",
          "thủ tục toàn trình phát sinh hồ sơ",
        ],
      },
    ],
    facts: [
      { fact: "dossiers-received", column: "received" },
      { fact: "online-dossiers", column: "online" },
      { fact: "online-resolved-in-time", column: "resolved-in-time" },
      { fact: "online-resolved-late", column: "resolved-late" },
      { fact: "full-process-dossiers", column: "full-process" },
      { fact: "full-process-services", column: "services" },
      { fact: "full-process-services-used", column: "services-used" },
    ],
  },
];
