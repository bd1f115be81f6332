import type { PostedProcedure } from "./posted-procedure.ts";

/** Codes on a sheet of A4, large enough to be scanned from an arm's length. */
const PER_PAGE = 6;

/** One sheet. Its number counts over all sheets that are printed together. */
export interface SheetPage {
  readonly field: string;
  readonly number: number;
  readonly total: number;
  readonly procedures: readonly PostedProcedure[];
}

/** Sheets by field, each field from a new sheet, so that a field can be posted or replaced alone. */
export function paginate(procedures: readonly PostedProcedure[]): readonly SheetPage[] {
  const fields = Map.groupBy(procedures, ({ field }) => field);
  const pages = [...fields].flatMap(([field, posted]) =>
    Array.from({ length: Math.ceil(posted.length / PER_PAGE) }, (_none, at) => ({
      field,
      procedures: posted.slice(at * PER_PAGE, (at + 1) * PER_PAGE),
    })),
  );
  return pages.map((page, at) => ({ ...page, number: at + 1, total: pages.length }));
}
