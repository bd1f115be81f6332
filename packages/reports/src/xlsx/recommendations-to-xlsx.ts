import type { IsoDate } from "@kiemtra/core";
import writeXlsxFile, { type CellObject, type SheetData } from "write-excel-file/universal";
import { cleanText } from "../paper/clean-text.ts";
import { FONT } from "../paper/measures.ts";
import { shortDate } from "../words/date-in-words.ts";
import { headCell } from "./board-cells.ts";
import { BOARD_COLUMNS } from "./board-columns.ts";
import type { BoardRow } from "./board-row.ts";
import { printSetup } from "./print-setup.ts";
import { rowHeightPt } from "./row-height.ts";

export interface BoardHeading {
  readonly roundTitle: string;
  readonly generatedOn: IsoDate;
  readonly illustrative: boolean;
}

const SHEET = "Kiến nghị";
/** STT and unit stay in sight. */
const STICKY_COLUMNS = 2;
const COLUMN_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** The board of recommendations as a workbook: dates are dates, texts are texts. */
export async function recommendationsToXlsx(
  rows: readonly BoardRow[],
  heading: BoardHeading,
): Promise<Uint8Array> {
  const titles = titleRows(heading);
  const headRow = titles.length + 1;
  const data: SheetData = [
    ...titles,
    fitted(BOARD_COLUMNS.map(({ label }) => headCell(label))),
    ...rows.map((row, at) => fitted(BOARD_COLUMNS.map(({ cell }) => cell(row, at)))),
  ];
  const lastColumn = COLUMN_LETTERS[BOARD_COLUMNS.length - 1] ?? "A";
  const blob = await writeXlsxFile(
    data,
    {
      sheet: SHEET,
      orientation: "landscape",
      stickyRowsCount: headRow,
      stickyColumnsCount: STICKY_COLUMNS,
      columns: BOARD_COLUMNS.map(({ width }) => ({ width })),
    },
    { features: [printSetup(SHEET, { headRow, lastRow: headRow + rows.length, lastColumn })] },
  ).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function fitted(cells: readonly CellObject[]): CellObject[] {
  const texts = cells.map(({ value }, at) => ({
    text: typeof value === "string" ? value : "",
    width: BOARD_COLUMNS[at]?.width ?? 1,
  }));
  const height = rowHeightPt(texts);
  return cells.map((cell) => ({ ...cell, height }));
}

function titleRows({ roundTitle, generatedOn, illustrative }: BoardHeading): SheetData {
  return [
    ...(illustrative ? [[titleCell("Dữ liệu minh họa", 12)]] : []),
    [titleCell("BẢNG THEO DÕI THỰC HIỆN KIẾN NGHỊ SAU KIỂM TRA", 14)],
    [titleCell(roundTitle, 13)],
    [{ ...titleCell(`Lập ngày ${shortDate(generatedOn)}`, 12), fontWeight: undefined }],
  ];
}

function titleCell(text: string, fontSize: number): CellObject {
  return {
    type: String,
    value: cleanText(text),
    fontFamily: FONT,
    fontSize,
    fontWeight: "bold",
    columnSpan: BOARD_COLUMNS.length,
  };
}
