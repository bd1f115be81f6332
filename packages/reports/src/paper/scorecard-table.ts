import type { ScorecardBlock, TableBlock, TableColumn } from "./paper.ts";
import { points } from "./points.ts";

const COLUMNS: readonly TableColumn[] = [
  { label: "Tiêu chí", width: 38 },
  { label: "Điểm tối đa", width: 11, align: "center" },
  { label: "Điểm đạt", width: 11, align: "center" },
  { label: "Chưa đạt", width: 11, align: "center" },
  { label: "Lý do", width: 29 },
];

/** The scorecard as a plain table. Points not known yet stay empty, never 0. */
export function scorecardTable({ rows, places }: ScorecardBlock): TableBlock {
  return {
    kind: "table",
    columns: COLUMNS,
    rows: rows.map((row) => ({
      isStrong: row.isStrong === true,
      cells: [
        row.criterion,
        points(row.maxMilli, places),
        row.earnedMilli === undefined ? "" : points(row.earnedMilli, places),
        row.notReachedMilli === undefined ? "" : points(row.notReachedMilli, places),
        row.reason ?? "",
      ],
    })),
  };
}
