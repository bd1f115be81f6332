import type { CellObject } from "write-excel-file/universal";
import { deadlineInWords } from "../recommendations/deadline-in-words.ts";
import { dateCell, numberCell, textCell } from "./board-cells.ts";
import type { BoardRow } from "./board-row.ts";
import { aimDueWords, kindWords, statusWords } from "./board-words.ts";

interface BoardColumn {
  readonly label: string;
  /** In characters. */
  readonly width: number;
  readonly cell: (row: BoardRow, at: number) => CellObject;
}

/** The columns of the board, left to right. */
export const BOARD_COLUMNS: readonly BoardColumn[] = [
  { label: "STT", width: 6, cell: (_, at) => numberCell(at + 1) },
  { label: "Đơn vị", width: 17, cell: ({ unit }) => textCell(unit) },
  { label: "Loại", width: 10, cell: ({ kind }) => textCell(kindWords(kind)) },
  { label: "Nội dung kiến nghị", width: 34, cell: ({ text }) => textCell(text) },
  { label: "Tồn tại liên quan", width: 28, cell: ({ finding }) => textCell(finding ?? "") },
  { label: "Căn cứ", width: 18, cell: ({ basis }) => textCell(basis ?? "") },
  { label: "Thời hạn", width: 14, cell: dueCell },
  { label: "Trạng thái", width: 15, cell: (row) => textCell(statusWords(row)) },
  { label: "Ngày hoàn thành", width: 13, cell: ({ resolvedOn }) => dateCell(resolvedOn) },
  { label: "Tài liệu kiểm chứng", width: 20, cell: ({ evidence }) => textCell(evidence.join("\n")) },
  { label: "Lặp lại", width: 8, cell: ({ isRepeated }) => textCell(isRepeated ? "Có" : "") },
  { label: "Mã", width: 14, cell: ({ id }) => textCell(id) },
];

/** A date where there is one; an aim stays words, so that no filter takes it for a deadline. */
function dueCell(row: BoardRow): CellObject {
  if (!row.due) return textCell("");
  if (row.kind === "aim") return textCell(aimDueWords(row));
  return row.due.on ? dateCell(row.due.on) : textCell(capitalised(deadlineInWords(row.due)));
}

function capitalised(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase("vi") + text.slice(1);
}
