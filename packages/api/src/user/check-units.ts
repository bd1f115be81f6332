import { DomainError } from "@kiemtra/core";
import { type Db, findUnits } from "@kiemtra/db";

/** Refuses a role for a unit that is not there. */
export async function checkUnits(
  db: Db,
  roles: readonly { readonly unitId: string | null }[],
): Promise<void> {
  const wanted = [...new Set(roles.flatMap(({ unitId }) => unitId ?? []))];
  const found = await findUnits(db, wanted);
  if (found.length < wanted.length) throw new DomainError("unit-not-found");
}
