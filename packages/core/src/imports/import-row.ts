/** A cell as a file has it. Dates are text, or days since 1900 as spreadsheets number them; `null`: nothing there. */
export type ImportCell = string | number | boolean | null;

/** A row of a file with its number there, for messages. */
export interface ImportRow {
  readonly row: number;
  readonly cells: readonly ImportCell[];
}

const BLANKS = ["", "-", "–", "—"];

/** Whether a cell says nothing: systems also print a dash for that. */
export function isBlank(cell: ImportCell | undefined): boolean {
  if (typeof cell === "string") return BLANKS.includes(cell.trim());
  return cell === null || cell === undefined;
}

/** A cell as text, as messages show it. */
export function cellText(cell: ImportCell | undefined): string {
  return cell === null || cell === undefined ? "" : String(cell).trim().normalize("NFC");
}
