import type { ScoredUnit, UnitKind } from "@kiemtra/core";
import { InputProblems } from "../input-problems.ts";
import { readCsv } from "./read-csv.ts";

const KINDS: readonly UnitKind[] = ["ministry", "province", "district", "commune", "department"];

/** Reads `unit,name,level` with an optional `type` (xã, phường…): what each unit is, for criteria that ask. */
export async function readUnits(path: string): Promise<ReadonlyMap<string, ScoredUnit>> {
  const lines = await readCsv(path, ["unit", "name", "level"], ["type"]);
  const problems: string[] = [];
  const units = new Map<string, ScoredUnit>();
  for (const { line, cells } of lines) {
    const [id = "", , level = "", type = ""] = cells.map((cell) => cell.trim().normalize("NFC"));
    const kind = KINDS.find((candidate) => candidate === level);
    if (!kind) problems.push(`${path}:${line}:3: unknown level "${level}"; use one of ${KINDS.join(", ")}`);
    if (units.has(id)) problems.push(`${path}:${line}:1: unit ${id} is listed twice; keep one line`);
    units.set(id, { id, kind: kind ?? "commune", type });
  }
  if (problems.length > 0) throw new InputProblems(problems);
  return units;
}
