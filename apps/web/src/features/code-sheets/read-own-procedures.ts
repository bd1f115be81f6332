import { readProcedureAddress } from "@kiemtra/codes";
import type { PostedProcedure } from "./posted-procedure.ts";

/** Lines that a person pasted: what was understood, and the numbers of the lines that were not. */
export interface OwnProcedures {
  readonly procedures: readonly PostedProcedure[];
  readonly badLines: readonly number[];
}

/**
 * Procedures that the catalogue does not have, a line each: code, name, decision, address, field if any. Cells are parted
 * by tabs, as a spreadsheet pastes them, or by `|`. A line counts only if its address opens a procedure.
 */
export function readOwnProcedures(text: string, otherField: string): OwnProcedures {
  const lines = text.split("\n").map((line, at) => ({ at: at + 1, line: line.trim() }));
  const read = lines
    .filter(({ line }) => line !== "")
    .map(({ at, line }) => ({ at, procedure: readLine(line, otherField) }));
  return {
    procedures: read.flatMap(({ procedure }) => procedure ?? []),
    badLines: read.filter(({ procedure }) => !procedure).map(({ at }) => at),
  };
}

function readLine(line: string, otherField: string): PostedProcedure | undefined {
  const cells = line.split(/\t|\|/).map((cell) => cell.trim().normalize("NFC"));
  const [code = "", name = "", decision = "", address = "", field = ""] = cells;
  if (!code || !name || readProcedureAddress(address).kind !== "procedure") return undefined;
  return { code, name, field: field || otherField, ...(decision && { decision }), address };
}
