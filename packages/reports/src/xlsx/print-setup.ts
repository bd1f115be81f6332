import type { Feature } from "write-excel-file/universal";

interface PrintedTable {
  /** The row of column headings, counted from 1. */
  readonly headRow: number;
  readonly lastRow: number;
  readonly lastColumn: string;
}

const MARGINS = '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.5" header="0.3" footer="0.3"/>';

/** Landscape A4, all columns on one page wide, headings on every page, a filter on the headings. */
export function printSetup(sheetName: string, { headRow, lastRow, lastColumn }: PrintedTable): Feature<Blob> {
  const range = `A${headRow}:${lastColumn}${lastRow}`;
  const names =
    `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'${sheetName}'!$A$${headRow}:$${lastColumn}$${lastRow}</definedName>` +
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">'${sheetName}'!$${headRow}:$${headRow}</definedName>`;
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (xml) =>
            xml
              .replace(/<sheetViews>/, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
              .replace("</sheetViews>", '</sheetViews><sheetFormatPr defaultRowHeight="15.75"/>')
              // A height is a first guess, not a choice of the reader's: editing a text still refits its row.
              .replaceAll(' customHeight="1"', "")
              .replace("</sheetData>", `</sheetData><autoFilter ref="${range}"/>`)
              .replace(/<pageMargins [^>]*\/>/, MARGINS)
              .replace(
                /<pageSetup [^>]*\/>/,
                '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
              ),
        },
        "xl/workbook.xml": {
          transform: (xml) =>
            xml
              .replace(/<definedNames\s*\/>|<definedNames>\s*<\/definedNames>/, "")
              .replace("</sheets>", `</sheets><definedNames>${names}</definedNames>`),
        },
      },
    },
  };
}
