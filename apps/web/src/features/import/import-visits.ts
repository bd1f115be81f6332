import { authorityName, type Unit } from "@kiemtra/core";
import type { ImportUnit } from "@kiemtra/core/imports";
import { api } from "../../shared/api.ts";
import type { ImportRound } from "./import-page.tsx";

/** The visits of a round as units that a file may name; the id is the visit's. */
export function importVisits({ inspections }: Pick<ImportRound, "inspections">): readonly ImportUnit[] {
  return inspections.map(({ id, unit }) => ({ id, code: unit.code, name: unit.name }));
}

/** The name of a visit's unit in papers. */
export function visitName({ inspections }: Pick<ImportRound, "inspections">, id: string): string {
  const unit = inspections.find((visit) => visit.id === id)?.unit;
  return unit ? authorityName(unit) : id;
}

/** Units beside those of the round: a file of a whole province has their rows too, which are no faults. */
export async function fetchNeighbours(round: ImportRound): Promise<readonly ImportUnit[]> {
  const own = new Set(round.inspections.map(({ unit }) => unit.id));
  const parents = new Map<string, Unit>();
  for (const { unit } of round.inspections)
    if (unit.parentId) parents.set(`${unit.parentId} ${unit.kind}`, unit);
  const lists = await Promise.all(
    [...parents.values()].map(({ parentId = "", kind }) =>
      api.unit.search.query({ text: "", asOf: round.startsOn, kind, parentId, limit: 500 }),
    ),
  );
  return lists
    .flat()
    .filter(({ id }) => !own.has(id))
    .map(({ id, code, name }) => ({ id, code, name }));
}
