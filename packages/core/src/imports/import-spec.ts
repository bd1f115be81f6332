/** A column of a file from another system. Words: `import.<import>.<key>`. */
export interface ImportColumn {
  /** `unit` names the unit of a row: in totals always there, in records where a file covers several units. */
  readonly key: string;
  readonly kind: "text" | "date" | "count" | "number" | "yesno";
  /** How systems usually head it, without regard to case and diacritics. The first guess of the mapping. */
  readonly headings: readonly string[];
  /** A file has to have this column, and every row a value in it. */
  readonly isRequired?: boolean;
  /** A file has to have the column, but nothing in it says something: a dossier that was not returned yet. */
  readonly mayBeEmpty?: boolean;
}

/**
 * What holds of a row: a column has this value, has one at all, is a day no later than another column's, or is a day before
 * the one on which the file was extracted (`false`: on that day or later).
 */
export type RowTest =
  | { readonly column: string; readonly is: boolean | string }
  | { readonly column: string; readonly isThere: boolean }
  | { readonly column: string; readonly notAfter: string }
  | { readonly column: string; readonly after: string }
  | { readonly column: string; readonly beforeExtract: boolean };

/**
 * Figures that another system gives. `totals`: a row is a unit, a fact is a column. `records`: a row is a case (a
 * dossier, a payment) with a code of its own, and facts count the rows that pass all their tests. Words: `import.<key>`.
 */
export type ImportSpec = {
  readonly key: string;
  readonly columns: readonly ImportColumn[];
} & (
  | {
      readonly rows: "totals";
      readonly facts: readonly { readonly fact: string; readonly column: string }[];
    }
  | {
      readonly rows: "records";
      /** The column that tells rows apart: the same code twice is one case. */
      readonly id: string;
      readonly facts: readonly { readonly fact: string; readonly where: readonly RowTest[] }[];
    }
);

/** The column that names the unit of a row. */
export const UNIT_COLUMN = "unit";

const UNIT_HEADINGS = [
  "đơn vị",
  "tên đơn vị",
  "đơn vị tiếp nhận",
  "đơn vị giải quyết",
  "đơn vị xử lý",
  "cơ quan thực hiện",
  "cơ quan",
  "xã, phường",
  "mã đơn vị",
];

/** The columns that a file may be asked for: those declared, and the unit's where records do not declare it. */
export function columnsOf({ columns }: Pick<ImportSpec, "columns">): readonly ImportColumn[] {
  if (columns.some(({ key }) => key === UNIT_COLUMN)) return columns;
  return [...columns, { key: UNIT_COLUMN, kind: "text", headings: UNIT_HEADINGS }];
}

/** The columns that a fact of the import is read from. */
export function columnsOfFact(fact: ImportSpec["facts"][number]): readonly string[] {
  return "column" in fact ? [fact.column] : fact.where.flatMap(columnsOfTest);
}

/** The columns that a test looks at. */
function columnsOfTest(test: RowTest): readonly string[] {
  if ("notAfter" in test) return [test.column, test.notAfter];
  return "after" in test ? [test.column, test.after] : [test.column];
}

/** Whether any fact of the import asks for the day of the extract. */
export function needsExtractDay(spec: ImportSpec): boolean {
  return spec.facts.some((fact) => "where" in fact && fact.where.some((test) => "beforeExtract" in test));
}
