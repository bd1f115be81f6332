import { findScoreNode } from "@kiemtra/core";
import { createTestDatabase, type TestDatabase } from "@kiemtra/db/testing";
import { sampleOf } from "@kiemtra/rule-sets";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadCatalogue } from "../../catalogue/load-units.ts";
import { readCsv } from "../../catalogue/read-csv.ts";
import { scoredRound, seedAsAtStart } from "../testing/seeded-demo.ts";
import { PHU_THO_ROUND } from "./seed-phu-tho.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  await loadCatalogue(database.db);
  await seedAsAtStart(database.db);
});
afterAll(() => database.drop());

describe("index 766 of August 2026", () => {
  it("scores every value of the seven units as it was published, from the stored events", async () => {
    const { units } = await scoredRound(database.db, PHU_THO_ROUND);
    const rows = await readCsv(sampleOf("index-766-2026", "expected.csv"), [
      "unit",
      "node",
      "published_score",
    ]);
    const published = rows.map((row) => [row.unit, row.node, Number(row.published_score || "0")]);
    const scored = rows.map(({ unit: code, node }) => {
      const total = units.find(({ unit }) => unit.id === `766:${code}`)?.total;
      const found = total && findScoreNode(total, node);
      return [code, node, found && found.earnedMilli / 1000];
    });
    expect(rows).toHaveLength(147);
    expect(scored).toEqual(published);
  });

  it("is closed, and nothing in it is made up", async () => {
    const { round, units } = await scoredRound(database.db, PHU_THO_ROUND);
    expect(round).toMatchObject({ illustrative: false, with_points: true });
    expect(units).toHaveLength(7);
    expect(units.every(({ inspection }) => inspection.closed_at !== null)).toBe(true);
  });
});
