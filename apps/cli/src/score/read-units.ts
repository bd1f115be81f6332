import type { ScoredUnit, UnitKind } from "@kiemtra/core";
import { InputProblems } from "../input-problems.ts";
import { readCsv } from "./read-csv.ts";

const KINDS: readonly UnitKind[] = ["ministry", "province", "district", "commune", "department"];

/**
 * Reads `unit,name,level` with an optional `type` (xã, phường…) and optional `attributes` (`area=vùng cao;port=yes`): what
 * each unit is, for criteria, lists and coefficients that ask.
 */
export async function readUnits(path: string): Promise<ReadonlyMap<string, ScoredUnit>> {
  const lines = await readCsv(path, ["unit", "name", "level"], ["type", "attributes"]);
  const problems: string[] = [];
  const units = new Map<string, ScoredUnit>();
  for (const { line, cells } of lines) {
    const [id = "", , level = "", type = "", pairs = ""] = cells.map((cell) => cell.trim().normalize("NFC"));
    const kind = KINDS.find((candidate) => candidate === level);
    if (!kind) problems.push(`${path}:${line}:3: unknown level "${level}"; use one of ${KINDS.join(", ")}`);
    if (units.has(id)) problems.push(`${path}:${line}:1: unit ${id} is listed twice; keep one line`);
    const attributes = Object.fromEntries(
      pairs
        .split(";")
        .map((pair) => pair.split("=").map((side) => side.trim()))
        .filter(([key]) => key !== ""),
    ) as Record<string, string>;
    if (Object.values(attributes).some((value) => value === undefined))
      problems.push(
        `${path}:${line}:5: attributes "${pairs}" are not key=value; separate several by a semicolon`,
      );
    units.set(id, { id, kind: kind ?? "commune", type, ...(pairs !== "" && { attributes }) });
  }
  if (problems.length > 0) throw new InputProblems(problems);
  return units;
}
