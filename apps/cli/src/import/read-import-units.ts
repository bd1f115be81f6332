import type { ImportUnit, ImportUnits } from "@kiemtra/core/imports";
import { readCsv } from "../score/read-csv.ts";
import { readUnits } from "../score/read-units.ts";
import type { ImportOptions } from "./import-command.ts";

/** Which units the rows are of: one, those of a list, or what the file writes. */
export async function readImportUnits({
  unit,
  units,
}: Pick<ImportOptions, "unit" | "units">): Promise<ImportUnits> {
  if (unit !== undefined) return { kind: "one", id: unit };
  return units === undefined ? { kind: "as-written" } : { kind: "list", units: await readNamedUnits(units) };
}

/** The list is the one that `score` reads, and is checked as there; here its names count as well. */
async function readNamedUnits(path: string): Promise<readonly ImportUnit[]> {
  const known = await readUnits(path);
  const lines = await readCsv(path, ["unit", "name", "level"], ["type", "attributes"]);
  return lines.flatMap(({ cells }) => {
    const [id = "", name = ""] = cells.map((cell) => cell.trim().normalize("NFC"));
    return known.has(id) ? [{ id, code: id, name }] : [];
  });
}
