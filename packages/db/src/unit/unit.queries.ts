import { foldForSearch, type Unit, type UnitKind } from "@kiemtra/core";
import type { Selectable } from "kysely";
import type { Db } from "../database.ts";
import type { UnitTable } from "./unit.table.ts";

/** A unit as the domain knows it. */
function unitOf(row: Selectable<UnitTable>): Unit {
  return {
    id: row.id,
    code: row.code,
    name: row.name,
    kind: row.kind as UnitKind,
    type: row.type,
    ...(row.parent_id && { parentId: row.parent_id }),
    ...(row.valid_from && { validFrom: row.valid_from }),
    ...(row.valid_to && { validTo: row.valid_to }),
  };
}

export async function findUnit(db: Db, id: string): Promise<Unit | undefined> {
  const row = await db.selectFrom("unit").selectAll().where("id", "=", id).executeTakeFirst();
  return row && unitOf(row);
}

export async function findUnits(db: Db, ids: readonly string[]): Promise<readonly Unit[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom("unit")
    .selectAll()
    .where("id", "in", [...ids])
    .execute();
  return rows.map(unitOf);
}

/** What to look for; text ignores accents and case. */
export interface UnitSearch {
  readonly text: string;
  readonly asOf: string;
  readonly kind?: UnitKind | undefined;
  readonly parentId?: string | undefined;
  readonly limit: number;
}

/** Units in force on a date whose name or code holds the text. */
export async function searchUnits(db: Db, search: UnitSearch): Promise<readonly Unit[]> {
  const words = foldForSearch(search.text).split(" ").filter(Boolean);
  let query = db
    .selectFrom("unit")
    .selectAll()
    .where((eb) => eb.or([eb("valid_from", "is", null), eb("valid_from", "<=", search.asOf)]))
    .where((eb) => eb.or([eb("valid_to", "is", null), eb("valid_to", ">=", search.asOf)]));
  if (search.kind) query = query.where("kind", "=", search.kind);
  if (search.parentId) query = query.where("parent_id", "=", search.parentId);
  for (const word of words) query = query.where("search", "like", `%${word.replace(/[%_\\]/g, "\\$&")}%`);
  const rows = await query.orderBy("search").orderBy("id").limit(search.limit).execute();
  return rows.map(unitOf);
}

/** A unit before or after a change, with how much of it went over. */
export interface UnitLink {
  readonly unit: Unit;
  readonly extent: string;
  readonly resolution: string;
  readonly clause: string;
  readonly effectiveOn: string;
}

export async function findPredecessors(db: Db, unitId: string): Promise<readonly UnitLink[]> {
  return links(db, "to_unit_id", "from_unit_id", unitId);
}

export async function findSuccessors(db: Db, unitId: string): Promise<readonly UnitLink[]> {
  return links(db, "from_unit_id", "to_unit_id", unitId);
}

async function links(
  db: Db,
  known: "from_unit_id" | "to_unit_id",
  other: "from_unit_id" | "to_unit_id",
  unitId: string,
): Promise<readonly UnitLink[]> {
  const rows = await db
    .selectFrom("unit_change")
    .innerJoin("unit", "unit.id", `unit_change.${other}`)
    .selectAll("unit")
    .select(["extent", "resolution", "clause", "effective_on"])
    .where(`unit_change.${known}`, "=", unitId)
    .orderBy("unit.id")
    .execute();
  return rows.map((row) => ({
    unit: unitOf(row),
    extent: row.extent,
    resolution: row.resolution,
    clause: row.clause,
    effectiveOn: row.effective_on,
  }));
}

/** Adds units that are not there yet; what is there stays as it is. */
export async function addUnits(
  db: Db,
  units: readonly (Unit & { readonly source: string })[],
): Promise<void> {
  const rows = units.map((unit) => ({
    id: unit.id,
    code: unit.code,
    name: unit.name,
    kind: unit.kind,
    type: unit.type,
    parent_id: unit.parentId ?? null,
    valid_from: unit.validFrom ?? null,
    valid_to: unit.validTo ?? null,
    search: foldForSearch(`${unit.name} ${unit.code}`),
    source: unit.source,
  }));
  for (let start = 0; start < rows.length; start += 500) {
    await db
      .insertInto("unit")
      .values(rows.slice(start, start + 500))
      .onConflict((conflict) => conflict.column("id").doNothing())
      .execute();
  }
}

/** Adds changes that are not there yet. */
export async function addUnitChanges(
  db: Db,
  changes: readonly {
    readonly from: string;
    readonly to: string;
    readonly extent: string;
    readonly resolution: string;
    readonly clause: string;
    readonly effectiveOn: string;
  }[],
): Promise<void> {
  const rows = changes.map(({ from, to, effectiveOn, ...rest }) => ({
    from_unit_id: from,
    to_unit_id: to,
    effective_on: effectiveOn,
    ...rest,
  }));
  if (rows.length === 0) return;
  await db
    .insertInto("unit_change")
    .values(rows)
    .onConflict((conflict) => conflict.columns(["from_unit_id", "to_unit_id"]).doNothing())
    .execute();
}
