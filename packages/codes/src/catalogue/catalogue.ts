import type { Procedure, RepealedProcedure } from "./procedure.ts";

/** Procedures with the ways to find them. */
export interface Catalogue {
  /** The month in which the list was taken, `2026-07`. */
  readonly takenOn: string;
  /** By code, ascending. */
  readonly procedures: readonly Procedure[];
  readonly byCode: ReadonlyMap<string, Procedure>;
  readonly byPage: ReadonlyMap<string, Procedure>;
  readonly repealed: readonly RepealedProcedure[];
}

/** A catalogue over lists of procedures. A code in both lists counts as repealed. */
export function createCatalogue(
  takenOn: string,
  procedures: readonly Procedure[],
  repealed: readonly RepealedProcedure[] = [],
): Catalogue {
  const gone = new Set(repealed.map(({ code }) => code));
  const inForce = procedures.filter(({ code }) => !gone.has(code)).toSorted(byCode);
  return {
    takenOn,
    procedures: inForce,
    byCode: new Map(inForce.map((procedure) => [procedure.code, procedure])),
    byPage: new Map(inForce.map((procedure) => [procedure.pageId, procedure])),
    repealed: repealed.map((line) => withPage(line, procedures)),
  };
}

function withPage(line: RepealedProcedure, procedures: readonly Procedure[]): RepealedProcedure {
  const known = procedures.find(({ code }) => code === line.code);
  return known ? { name: known.name, pageId: known.pageId, ...line } : line;
}

/** Codes are ASCII: their order is the same on every machine. */
function byCode(left: Procedure, right: Procedure): number {
  return left.code < right.code ? -1 : left.code > right.code ? 1 : 0;
}
