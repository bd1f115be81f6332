import type { IsoDate } from "../calendar/working-days.ts";
import type { FactSpec } from "../schema/fact-spec.ts";
import type { ImportUnits } from "./find-unit.ts";
import type { ImportMapping } from "./headings.ts";
import { columnsOf, columnsOfFact, type ImportSpec, UNIT_COLUMN } from "./import-spec.ts";

/** Everything that decides how the rows of a file become facts. */
export interface ImportPlan {
  readonly spec: ImportSpec;
  /** Whose facts the import fills: `dossiers-received` of `one-stop` is `one-stop/dossiers-received`. */
  readonly plugin: string;
  /** The facts that are wanted; others that the import could fill are left out. */
  readonly facts: readonly FactSpec[];
  /** The file's headings, and which of them stands for which column. */
  readonly headings: readonly string[];
  readonly mapping: ImportMapping;
  readonly units: ImportUnits;
  /** The day on which the other system gave the file. */
  readonly asOf: IsoDate;
}

/** The columns that the file still needs a heading for, by key. */
export function missingColumns({
  spec,
  headings,
  mapping,
  units,
}: Omit<ImportPlan, "facts">): readonly string[] {
  return columnsOf(spec)
    .filter(({ key, isRequired }) => (key === UNIT_COLUMN ? units.kind !== "one" : isRequired))
    .map(({ key }) => key)
    .filter((key) => !headings.includes(mapping[key] ?? ""));
}

/** A fact that the file fills: with its full key, what it is, and how. */
export interface FilledFact {
  readonly spec: FactSpec;
  readonly from: ImportSpec["facts"][number];
}

/** The wanted facts whose columns the file has. Nothing is counted from a column that is not there. */
export function filledFacts(
  plan: Pick<ImportPlan, "spec" | "plugin" | "facts" | "headings" | "mapping">,
): readonly FilledFact[] {
  const isThere = (column: string) => plan.headings.includes(plan.mapping[column] ?? "");
  return plan.spec.facts.flatMap((from) => {
    const key = from.fact.includes("/") ? from.fact : `${plan.plugin}/${from.fact}`;
    const spec = plan.facts.find((candidate) => candidate.key === key);
    return spec && columnsOfFact(from).every(isThere) ? [{ spec, from }] : [];
  });
}
