import type { CodeSheetKey } from "./code-sheet-vi.ts";

/** The words around a unit's sheets of codes in English; what is printed stays Vietnamese. */
export const codeSheetEn: Readonly<Record<CodeSheetKey, string>> = {
  "sheets.title": "Print sheets of codes to post",
  "sheets.check":
    "Compare with the province's catalogue and its decisions in force before printing. The catalogue that came with the application does not have all fields.",
  "sheets.search": "Find a procedure by name, code or field",
  "sheets.found-none": "No procedure was found.",
  "sheets.of": "{n}/{total}",
  "sheets.one-by-one": "Choose one by one",
  "sheets.own": "Procedures that are not in the catalogue",
  "sheets.own-hint":
    "A procedure on each line: code | name | announcing decision | address of its page | field. May be pasted from a spreadsheet.",
  "sheets.own-bad":
    "Line {lines} was not understood: code, name and the address of a procedure's page are needed.",
  "sheets.print": "Print {n} pages",
  "sheets.print-none": "Print",
  "sheets.none": "Choose fields or single procedures; the pages appear here.",
  "sheets.preview": "Pages to print",
  "sheets.code-of": "QR code: {name}",
};
