import { authorityName, DomainError, type Unit } from "@kiemtra/core";
import { type Db, findUnits, type InspectionRow, lockInspection } from "@kiemtra/db";
import { statusOf } from "../inspection/inspection-status.ts";

/** A visit that an import writes to, locked until the transaction ends. */
export interface LockedVisit {
  readonly inspection: InspectionRow;
  readonly unit: Unit;
}

/** Locks the visits, always in the same order, so that two imports at once wait and never block each other. */
export async function lockVisits(
  tx: Db,
  orgId: string,
  roundId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, LockedVisit>> {
  const rows: InspectionRow[] = [];
  for (const id of [...ids].sort()) {
    const inspection = await lockInspection(tx, orgId, id);
    if (inspection?.round_id !== roundId) throw new DomainError("inspection-not-found");
    rows.push(inspection);
  }
  const units = await findUnits(
    tx,
    rows.map(({ unit_id }) => unit_id),
  );
  return new Map(
    rows.map((inspection) => {
      const unit = units.find(({ id }) => id === inspection.unit_id);
      if (!unit) throw new DomainError("unit-not-found");
      return [inspection.id, { inspection, unit }];
    }),
  );
}

/** Refuses, by name, visits whose results are fixed. */
export function refuseClosed(visits: readonly LockedVisit[], head: string): void {
  const closed = visits.filter(({ inspection }) => statusOf(inspection) !== "open");
  if (closed.length === 0) return;
  const units = closed.map(({ unit }) => authorityName(unit)).join(", ");
  throw new DomainError("import-inspections-closed", { units, head });
}
