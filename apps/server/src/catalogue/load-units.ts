import { addUnitChanges, addUnits, type Db } from "@kiemtra/db";
import { readUnitChanges } from "./read-unit-changes.ts";
import { readUnits2023, readUnits2025 } from "./read-units.ts";

/** What the catalogue holds once it is loaded; the official figures for 2025, and links of one merger. */
const PROVINCES_2025 = 34;
const COMMUNES_2025 = 3321;
const UNITS_2023 = 340;
const CHANGES = 308;

/**
 * Adds the units of the country since 1 July 2025, those of Đồng Tháp and Tiền Giang before it, and what became of
 * the old ones. What is there stays as it is; when all is there nothing is read. Throws when the counts come out wrong.
 */
export async function loadCatalogue(db: Db, onProgress: (step: string) => void = () => {}): Promise<void> {
  if (isComplete(await countCatalogue(db))) return;
  onProgress("catalogue: loading administrative units");
  const [units2025, dongThap, tienGiang, changes] = await Promise.all([
    readUnits2025(),
    readUnits2023("dong-thap"),
    readUnits2023("tien-giang"),
    readUnitChanges(),
  ]);
  await db.transaction().execute(async (tx) => {
    await addUnits(tx, units2025);
    await addUnits(tx, [...dongThap, ...tienGiang]);
    await addUnitChanges(tx, changes);
    const counts = await countCatalogue(tx);
    if (!isComplete(counts))
      throw new Error(`the catalogue of units is not whole: ${JSON.stringify(counts)}`);
  });
  onProgress(`catalogue: ${PROVINCES_2025} provinces, ${COMMUNES_2025} communes, ${CHANGES} changes`);
}

interface CatalogueCounts {
  readonly provinces2025: number;
  readonly communes2025: number;
  readonly units2023: number;
  readonly changes: number;
}

function isComplete(counts: CatalogueCounts): boolean {
  return (
    counts.provinces2025 === PROVINCES_2025 &&
    counts.communes2025 === COMMUNES_2025 &&
    counts.units2023 === UNITS_2023 &&
    counts.changes === CHANGES
  );
}

async function countCatalogue(db: Db): Promise<CatalogueCounts> {
  const units = await db
    .selectFrom("unit")
    .select(({ fn }) => [
      fn
        .countAll<string>()
        .filterWhere((eb) => eb.and([eb("id", "like", "2025:%"), eb("kind", "=", "province")]))
        .as("provinces2025"),
      fn
        .countAll<string>()
        .filterWhere((eb) => eb.and([eb("id", "like", "2025:%"), eb("kind", "=", "commune")]))
        .as("communes2025"),
      fn.countAll<string>().filterWhere("id", "like", "2023:%").as("units2023"),
    ])
    .executeTakeFirstOrThrow();
  const changes = await db
    .selectFrom("unit_change")
    .select(({ fn }) => fn.countAll<string>().as("count"))
    .where("from_unit_id", "like", "2023:%")
    .executeTakeFirstOrThrow();
  return {
    provinces2025: Number(units.provinces2025),
    communes2025: Number(units.communes2025),
    units2023: Number(units.units2023),
    changes: Number(changes.count),
  };
}
