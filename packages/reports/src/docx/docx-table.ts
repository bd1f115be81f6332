import { AlignmentType, type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import type { TableBlock, TableColumn } from "../paper/paper.ts";
import { styled } from "./docx-paragraph.ts";

const CELL_MARGIN = 70;

/** A ruled table as wide as the text; its head repeats on each page and no row is torn. */
export function docxTable(block: TableBlock, widthTwips: number): readonly (Paragraph | Table)[] {
  const widths = columnWidths(block.columns, widthTwips);
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.columns.map(({ label }, at) => cell(styled("TieuDeBang", label), widths[at])),
  });
  const rows = block.rows.map(
    ({ cells, isStrong }) =>
      new TableRow({
        cantSplit: true,
        children: block.columns.map((column, at) => {
          const style = isStrong ? "DongBangDam" : "DongBang";
          return cell(styled(style, cells[at] ?? "", alignment(column)), widths[at]);
        }),
      }),
  );
  return [
    ...(block.caption ? [styled("GhiChu", block.caption, { keepNext: true })] : []),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: widthTwips, type: WidthType.DXA },
      columnWidths: widths,
      margins: { left: CELL_MARGIN, right: CELL_MARGIN, marginUnitType: WidthType.DXA },
      rows: [head, ...rows],
    }),
  ];
}

/** Shares of the whole width; the last column takes what rounding leaves. */
function columnWidths(columns: readonly TableColumn[], widthTwips: number): readonly number[] {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((widthTwips * width) / total));
  const rest = widthTwips - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, at) => (at === widths.length - 1 ? width + rest : width));
}

function cell(paragraph: Paragraph, width: number | undefined): TableCell {
  return new TableCell({ children: [paragraph], width: { size: width ?? 0, type: WidthType.DXA } });
}

function alignment({ align }: TableColumn) {
  switch (align) {
    case "center":
      return { alignment: AlignmentType.CENTER };
    case "right":
      return { alignment: AlignmentType.RIGHT };
    case "left":
    case undefined:
      return { alignment: AlignmentType.LEFT };
  }
}
