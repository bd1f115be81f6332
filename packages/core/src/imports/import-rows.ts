import type { ImportPlan } from "./import-plan.ts";
import type { ImportRow } from "./import-row.ts";
import { type ImportResult, startImport } from "./start-import.ts";

const CHUNK = 500;

/** Called between chunks with how many rows are done; `false` gives the import up. */
export type Pace = (done: number) => boolean | Promise<boolean>;

/** Runs an import in chunks, so that progress can be shown and it can be cancelled; `undefined`: it was given up. */
export async function importRows(
  plan: ImportPlan,
  rows: readonly ImportRow[],
  pace: Pace = () => true,
): Promise<ImportResult | undefined> {
  const running = startImport(plan);
  for (let start = 0; start < rows.length; start += CHUNK) {
    for (const row of rows.slice(start, start + CHUNK)) running.add(row);
    if (!(await pace(Math.min(start + CHUNK, rows.length)))) return undefined;
  }
  return running.finish();
}
