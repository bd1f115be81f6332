import {
  columnsOf,
  findHeadings,
  guessMapping,
  headingsOf,
  type ImportMapping,
  type ImportPlan,
  type ImportRow,
  type ImportUnit,
  missingColumns,
  UNIT_COLUMN,
} from "@kiemtra/core/imports";
import type { AvailableImport } from "./available-imports.ts";
import { type RememberedMapping, recall } from "./remembered-mappings.ts";

/** What a person says about the columns of a file. */
export interface ColumnDraft {
  /** The place of the headings among the first rows. */
  readonly headingAt: number;
  readonly headings: readonly string[];
  readonly mapping: ImportMapping;
  /** The mapping is the one of an earlier file with the same headings. */
  readonly isRemembered: boolean;
  readonly unitBy: "column" | "one";
  /** The visit that every row is for, with `one`. */
  readonly visit: string | undefined;
}

/** The first draft: as an earlier file with these headings was read, else as headings usually are. */
export function firstDraft(
  { spec }: Pick<AvailableImport, "spec">,
  top: readonly ImportRow[],
  known: readonly RememberedMapping[],
  visits: readonly ImportUnit[],
): ColumnDraft {
  const at = findHeadings(top, columnsOf(spec))?.at ?? 0;
  const draft = draftAt({ spec }, top, known, at);
  const [only, second] = visits;
  const single = second === undefined ? only?.id : undefined;
  const hasUnits = draft.mapping[UNIT_COLUMN] !== undefined || spec.rows === "totals";
  return { ...draft, unitBy: hasUnits ? "column" : "one", visit: single };
}

/** The draft with the headings in another row. */
export function draftAt(
  { spec }: Pick<AvailableImport, "spec">,
  top: readonly ImportRow[],
  known: readonly RememberedMapping[],
  headingAt: number,
): Omit<ColumnDraft, "unitBy" | "visit"> {
  const row = top[headingAt];
  const headings = row ? headingsOf(row) : [];
  const before = recall(known, headings);
  const mapping = before ?? guessMapping(headings, columnsOf(spec));
  return { headingAt, headings, mapping, isRemembered: before !== undefined };
}

/** The units of a draft's rows; `undefined` as long as none was chosen. */
export function unitsOf(
  { unitBy, visit }: ColumnDraft,
  visits: readonly ImportUnit[],
  others: readonly ImportUnit[],
): ImportPlan["units"] | undefined {
  if (unitBy === "column") return { kind: "list", units: visits, others };
  return visit === undefined ? undefined : { kind: "one", id: visit };
}

/** The columns that still need a heading. */
export function openColumns(chosen: AvailableImport, draft: ColumnDraft): readonly string[] {
  const { headings, mapping, unitBy, visit = "" } = draft;
  const units = unitBy === "one" ? ({ kind: "one", id: visit } as const) : ({ kind: "as-written" } as const);
  return missingColumns({ spec: chosen.spec, plugin: chosen.plugin, headings, mapping, units, asOf: "" });
}
