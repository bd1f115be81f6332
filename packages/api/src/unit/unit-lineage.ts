import { type Db, findPredecessors } from "@kiemtra/db";

/** The unit and every unit that went into it, so that earlier findings follow it across a merger. */
export async function lineageOf(db: Db, unitId: string): Promise<readonly string[]> {
  const found = new Set([unitId]);
  let frontier: readonly string[] = [unitId];
  while (frontier.length > 0) {
    const links = await Promise.all(frontier.map((id) => findPredecessors(db, id)));
    frontier = links.flat().flatMap(({ unit }) => (found.has(unit.id) ? [] : [unit.id]));
    for (const id of frontier) found.add(id);
  }
  return [...found];
}
