import { findPredecessors, findSuccessors, findUnit, searchUnits } from "@kiemtra/db";
import { createTestDatabase, type TestDatabase } from "@kiemtra/db/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadCatalogue } from "./load-units.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  await loadCatalogue(database.db);
});
afterAll(() => database.drop());

/** The seven units of Hồng Ngự city and what each became. */
const HONG_NGU: readonly (readonly [string, string, string, string])[] = [
  ["2023:29954", "Phường An Lộc", "2025:29954", "Phường An Bình"],
  ["2023:29989", "Phường An Bình A", "2025:29954", "Phường An Bình"],
  ["2023:29986", "Phường An Bình B", "2025:29954", "Phường An Bình"],
  ["2023:29955", "Phường An Thạnh", "2025:29955", "Phường Hồng Ngự"],
  ["2023:29959", "Xã Bình Thạnh", "2025:29955", "Phường Hồng Ngự"],
  ["2023:29965", "Xã Tân Hội", "2025:29955", "Phường Hồng Ngự"],
  ["2023:29978", "Phường An Lạc", "2025:29978", "Phường Thường Lạc"],
];

describe("the catalogue of units", () => {
  it("has 34 provinces, 3,321 communes of 2025 and 315 of 2023", async () => {
    const rows = await database.db
      .selectFrom("unit")
      .select(({ fn }) => ["kind", "valid_to", fn.countAll<string>().as("count")])
      .groupBy(["kind", "valid_to"])
      .orderBy("kind")
      .execute();
    const counts = rows.map(({ kind, valid_to, count }) => `${kind} ${valid_to ?? "now"} ${count}`).sort();
    expect(counts).toEqual([
      "commune 2025-06-30 315",
      "commune now 3321",
      "district 2025-06-30 23",
      "province 2025-06-30 2",
      "province now 34",
    ]);
  });

  it("has 302 whole and 6 partial changes; ten communes of 2023 have none", async () => {
    const { db } = database;
    const changes = await db
      .selectFrom("unit_change")
      .select(({ fn }) => ["extent", fn.countAll<string>().as("count")])
      .groupBy("extent")
      .orderBy("extent")
      .execute();
    const without = await db
      .selectFrom("unit")
      .leftJoin("unit_change", "from_unit_id", "unit.id")
      .select("unit.id")
      .where("unit.id", "like", "2023:%")
      .where("kind", "=", "commune")
      .where("from_unit_id", "is", null)
      .execute();
    expect(changes.map(({ extent, count }) => [extent, Number(count)])).toEqual([
      ["part", 6],
      ["whole", 302],
    ]);
    expect(without).toHaveLength(10);
  });

  it("finds phường An Lộc without accents in 2023 and not in 2026", async () => {
    const search = { text: "an loc", kind: "commune" as const, limit: 50 };
    const then = await searchUnits(database.db, { ...search, asOf: "2023-05-09" });
    const now = await searchUnits(database.db, { ...search, asOf: "2026-11-24" });
    expect(then.map(({ id }) => id)).toContain("2023:29954");
    expect(now.map(({ id }) => id)).not.toContain("2023:29954");
  });

  it.each(HONG_NGU)("%s %s became %s %s", async (id, name, successorId, successorName) => {
    const unit = await findUnit(database.db, id);
    const successors = await findSuccessors(database.db, id);
    expect(unit).toMatchObject({ name, kind: "commune", parentId: "2023:868", validTo: "2025-06-30" });
    expect(successors).toMatchObject([
      { unit: { id: successorId, name: successorName }, extent: "whole", effectiveOn: "2025-07-01" },
    ]);
    expect(successors[0]?.resolution).toBe("1663/NQ-UBTVQH15");
  });

  it("knows the three wards that phường An Bình was made of", async () => {
    const links = await findPredecessors(database.db, "2025:29954");
    expect(links.map(({ unit }) => unit.id)).toEqual(["2023:29954", "2023:29986", "2023:29989"]);
  });

  it("keeps a name that was corrected by hand, and changes nothing the second time", async () => {
    const { db } = database;
    await db.updateTable("unit").set({ name: "Xã Tân Hội (sửa)" }).where("id", "=", "2023:29965").execute();
    const steps: string[] = [];
    await loadCatalogue(db, (step) => steps.push(step));
    expect(steps).toEqual([]);
    expect((await findUnit(db, "2023:29965"))?.name).toBe("Xã Tân Hội (sửa)");
    await db.updateTable("unit").set({ name: "Xã Tân Hội" }).where("id", "=", "2023:29965").execute();
  });

  it("completes a catalogue that was loaded in part", async () => {
    const { db } = database;
    await db.deleteFrom("unit_change").where("to_unit_id", "=", "2025:29978").execute();
    await loadCatalogue(db);
    expect(await findPredecessors(db, "2025:29978")).not.toHaveLength(0);
  });
});
