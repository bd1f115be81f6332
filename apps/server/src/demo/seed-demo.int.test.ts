import { checkFactValue, checkRowCells, MARK_PREFIX } from "@kiemtra/core";
import { factEventSchema } from "@kiemtra/core/schema";
import { type Db, findBrokenAuditLine, listInspectionsOfRound, listMembers } from "@kiemtra/db";
import { createTestDatabase, type TestDatabase } from "@kiemtra/db/testing";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadCatalogue } from "../catalogue/load-units.ts";
import { demoOrg } from "./demo-org.ts";
import { HONG_NGU_ROUND } from "./hong-ngu/seed-hong-ngu.ts";
import { PHU_THO_ROUND } from "./phu-tho/seed-phu-tho.ts";
import { demoAccounts } from "./seed-demo.ts";
import { scoredRound, seedAsAtStart } from "./testing/seeded-demo.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  await loadCatalogue(database.db);
  await seedAsAtStart(database.db);
});
afterAll(() => database.drop());

async function rowCounts(db: Db): Promise<Readonly<Record<string, number>>> {
  const tables = await sql<{ name: string }>`
    select quote_ident(schemaname) || '.' || quote_ident(tablename) as name
    from pg_tables where schemaname in ('public', 'auth') order by 1`.execute(db);
  const counts: Record<string, number> = {};
  for (const { name } of tables.rows) {
    const result = await sql<{ count: number }>`select count(*)::int as count from ${sql.raw(name)}`.execute(
      db,
    );
    counts[name] = result.rows[0]?.count ?? 0;
  }
  return counts;
}

async function removePhuTho(db: Db): Promise<void> {
  const ids = (await listInspectionsOfRound(db, demoOrg.id, PHU_THO_ROUND)).map(({ id }) => id);
  await db.deleteFrom("inspection_history").where("inspection_id", "in", ids).execute();
  await db.deleteFrom("fact_event").where("inspection_id", "in", ids).execute();
  await db.deleteFrom("inspection").where("id", "in", ids).execute();
  await db.deleteFrom("round_member").where("round_id", "=", PHU_THO_ROUND).execute();
  await db.deleteFrom("round").where("id", "=", PHU_THO_ROUND).execute();
}

describe("the demonstration", () => {
  it("seeded again leaves every table as it was, without a word", async () => {
    const before = await rowCounts(database.db);
    expect(await seedAsAtStart(database.db)).toEqual([]);
    expect(await rowCounts(database.db)).toEqual(before);
    expect(before["public.fact_event"]).toBeGreaterThan(300);
  });

  it("completes what was seeded in part and keeps the rest", async () => {
    const { db } = database;
    const before = await rowCounts(db);
    await removePhuTho(db);
    expect(await seedAsAtStart(db)).toHaveLength(2);
    expect(await rowCounts(db)).toEqual({ ...before, "public.audit": (before["public.audit"] ?? 0) + 1 });
    expect(await findBrokenAuditLine(db, demoOrg.id)).toBeUndefined();
  });

  it("has five accounts by post, whose passwords are long enough", async () => {
    const members = await listMembers(database.db, demoOrg.id);
    const roles = Object.fromEntries(members.map((member) => [member.username, member.roles]));
    expect(roles).toEqual({
      "to-truong": [{ role: "inspector", unitId: null }],
      "thu-ky": [{ role: "inspector", unitId: null }],
      "thanh-vien": [{ role: "inspector", unitId: null }],
      "quan-tri": [{ role: "administrator", unitId: null }],
      "an-loc": [{ role: "unit-officer", unitId: "2023:29954" }],
    });
    expect(demoAccounts.map(({ username }) => username).sort()).toEqual(Object.keys(roles).sort());
    expect(demoAccounts.every(({ password }) => password.length >= 10)).toBe(true);
  });

  it.each([HONG_NGU_ROUND, PHU_THO_ROUND])(
    "%s records only what its rule set asks for, in the form of a device's events",
    async (roundId) => {
      const { ruleSet, events } = await scoredRound(database.db, roundId);
      const problems = events.flatMap((event) => {
        if (!factEventSchema.safeParse(event).success) return [`${event.id} is no event`];
        if (event.fact.startsWith(MARK_PREFIX)) return [];
        const spec = ruleSet.facts.find(({ key }) => key === event.fact);
        if (!spec) return [`${event.fact} is not in the rule set`];
        const problem =
          spec.kind === "rows"
            ? checkRowCells(spec.columns, event.value as object)
            : checkFactValue(spec, event.value);
        return problem ? [`${event.fact}: ${problem.code}`] : [];
      });
      expect(events.length).toBeGreaterThan(100);
      expect(problems).toEqual([]);
    },
  );
});
