import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addOrg } from "../org/org.queries.ts";
import { createTestDatabase, type TestDatabase } from "../testing/create-test-database.ts";
import { addAudit, findBrokenAuditLine } from "./audit.queries.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const entry = (orgId: string, object: string) => ({
  orgId,
  at: new Date("2026-11-24T01:02:03.456Z"),
  actor: "u1",
  action: "inspection.close",
  object,
  detail: { reason: 'đã "chốt"\n', count: 3, share: 0.1, nested: { z: [1, null], a: true } },
});

async function chainOf(orgId: string, length: number): Promise<void> {
  await addOrg(database.db, { id: orgId, name: orgId });
  for (let line = 1; line <= length; line++) {
    await database.db.transaction().execute((tx) => addAudit(tx, entry(orgId, `line ${line}`)));
  }
}

describe("the audit trail", () => {
  it("has no gap when many write at once, each org with its own chain", async () => {
    const { db } = database;
    await chainOf("a", 0);
    await chainOf("b", 0);
    const writes = Array.from({ length: 40 }, (_, index) =>
      db.transaction().execute((tx) => addAudit(tx, entry(index % 2 === 0 ? "a" : "b", String(index)))),
    );
    await Promise.all(writes);
    const rows = await db
      .selectFrom("audit")
      .select("seq")
      .where("org_id", "=", "a")
      .orderBy("seq")
      .execute();
    expect(rows.map(({ seq }) => seq)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(await findBrokenAuditLine(db, "a")).toBeUndefined();
    expect(await findBrokenAuditLine(db, "b")).toBeUndefined();
  });

  it.each([
    ["another actor", "update audit set actor = 'u2' where org_id = $1 and seq = 3", 3],
    ["another time", "update audit set at = at + interval '1 ms' where org_id = $1 and seq = 3", 3],
    ["another detail", `update audit set detail = '{"reason":""}' where org_id = $1 and seq = 3`, 3],
    ["a line taken out", "delete from audit where org_id = $1 and seq = 3", 4],
    ["the first line taken out", "delete from audit where org_id = $1 and seq = 1", 2],
  ])("shows %s", async (name, statement, line) => {
    await chainOf(name, 5);
    expect(await findBrokenAuditLine(database.db, name)).toBeUndefined();
    await database.pool.query(statement, [name]);
    expect(await findBrokenAuditLine(database.db, name)).toBe(line);
  });

  it("verifies details as JSON gives them back", async () => {
    await addOrg(database.db, { id: "json", name: "" });
    const detail = { absent: undefined, zero: -0, big: 1e21, tiny: 1e-7, at: new Date(0), ế: "\u2028\\" };
    await database.db.transaction().execute((tx) => addAudit(tx, { ...entry("json", "x"), detail }));
    expect(await findBrokenAuditLine(database.db, "json")).toBeUndefined();
  });
});
