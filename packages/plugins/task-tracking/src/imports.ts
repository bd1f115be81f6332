import type { ImportSpec } from "@kiemtra/plugin-kit";

/** Figures of the task-assignment software: a report by unit, or a list of tasks. */
export const imports: readonly ImportSpec[] = [
  {
    key: "task-report",
    columns: [
      {
        key: "unit",
        kind: "text",
        headings: ["Đơn vị", "Tên đơn vị", "Đơn vị được giao", "Đơn vị thực hiện", "Cơ quan, đơn vị"],
        isRequired: true,
      },
      {
        key: "assigned",
        kind: "count",
        headings: [
          "Tổng số nhiệm vụ",
          "Tổng số nhiệm vụ được giao",
          "Tổng nhiệm vụ",
          "Số nhiệm vụ được giao",
        ],
        isRequired: true,
      },
      { key: "due", kind: "count", headings: ["Số nhiệm vụ đến hạn", "Nhiệm vụ đến hạn", "Đến hạn"] },
      {
        key: "in-time",
        kind: "count",
        headings: ["Hoàn thành đúng hạn", "Đã hoàn thành đúng hạn", "Đúng hạn", "Trước hạn và đúng hạn"],
        isRequired: true,
      },
      {
        key: "late",
        kind: "count",
        headings: [
          "Hoàn thành trễ hạn",
          "Hoàn thành quá hạn",
          "Đã hoàn thành quá hạn",
          "Đã hoàn thành trễ hạn",
        ],
        isRequired: true,
      },
      {
        key: "overdue",
        kind: "count",
        headings: ["Chưa hoàn thành quá hạn", "Đang thực hiện quá hạn", "Quá hạn", "Trễ hạn"],
        isRequired: true,
      },
      {
        key: "not-yet-due",
        kind: "count",
        headings: ["Đang thực hiện trong hạn", "Chưa hoàn thành trong hạn", "Trong hạn", "Chưa đến hạn"],
      },
    ],
    rows: "totals",
    facts: [
      { fact: "tasks-assigned", column: "assigned" },
      { fact: "tasks-due", column: "due" },
      { fact: "tasks-done-in-time", column: "in-time" },
      { fact: "tasks-done-late", column: "late" },
      { fact: "tasks-overdue", column: "overdue" },
      { fact: "tasks-not-yet-due", column: "not-yet-due" },
    ],
  },
  {
    key: "task-list",
    columns: [
      {
        key: "code",
        kind: "text",
        headings: ["Mã nhiệm vụ", "Mã công việc", "Số hiệu nhiệm vụ", "Mã"],
        isRequired: true,
      },
      {
        key: "due",
        kind: "date",
        headings: ["Hạn hoàn thành", "Thời hạn hoàn thành", "Hạn xử lý", "Ngày hết hạn", "Thời hạn"],
        isRequired: true,
      },
      {
        key: "done",
        kind: "date",
        headings: [
          "Ngày hoàn thành",
          "Ngày hoàn thành thực tế",
          "Ngày báo cáo hoàn thành",
          "Thời gian hoàn thành",
        ],
        isRequired: true,
        mayBeEmpty: true,
      },
    ],
    rows: "records",
    id: "code",
    facts: [
      { fact: "tasks-assigned", where: [] },
      {
        fact: "tasks-done-in-time",
        where: [
          { column: "done", isThere: true },
          { column: "done", notAfter: "due" },
        ],
      },
      {
        fact: "tasks-done-late",
        where: [
          { column: "done", isThere: true },
          { column: "done", after: "due" },
        ],
      },
    ],
  },
];
