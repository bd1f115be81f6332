import { randomUUID } from "node:crypto";
import type { FactEvent } from "@kiemtra/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addHostileContent } from "../../test/hostile-content.ts";
import { lockInspection } from "../inspection/inspection.queries.ts";
import { createTestDatabase, type TestDatabase } from "../testing/create-test-database.ts";
import { addFactEvents, findFactEvents, listFactEvents } from "./fact-event.queries.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await addHostileContent(database.pool);
  await database.pool.query("delete from fact_event; update inspection set next_seq = 1");
});
afterAll(() => database.drop());

const at = "2026-11-24T01:02:03.000Z";

const event = (id = randomUUID() as string): FactEvent => ({
  schema: 1,
  id,
  org: "tinh",
  inspection: "i",
  layer: "inspection",
  source: "team",
  fact: "qr-listing/codes-scanned",
  value: 20,
  base: [],
  author: "u1",
  device: "d1",
  observedAt: at,
  recordedAt: at,
  timeZone: "Asia/Ho_Chi_Minh",
});

function record(events: readonly FactEvent[]): Promise<readonly number[]> {
  return database.db.transaction().execute(async (tx) => {
    const inspection = await lockInspection(tx, "tinh", "i");
    const nextSeq = inspection?.next_seq ?? Number.NaN;
    return addFactEvents(
      tx,
      { orgId: "tinh", inspectionId: "i", nextSeq, late: false, receivedAt: new Date(at) },
      events,
    );
  });
}

describe("fact events", () => {
  it("get numbers without a gap from eight writers at once", async () => {
    const writer = async () => {
      for (let turn = 0; turn < 10; turn++) await record([event(), event()]);
    };
    await Promise.all(Array.from({ length: 8 }, writer));
    const stored = await listFactEvents(database.db, "tinh", "i");
    expect(stored.map(({ seq }) => seq)).toEqual(Array.from({ length: 160 }, (_, index) => index + 1));
  });

  it("are stored once by id: a second one with the id is refused, and takes no number", async () => {
    const first = event();
    const [seq = 0] = await record([first]);
    await expect(record([event(), event(first.id)])).rejects.toThrow("fact_event_id");
    const [next] = await record([event()]);
    expect(next).toBe(seq + 1);
    const found = await findFactEvents(database.db, "tinh", [first.id]);
    expect(found.get(first.id)).toEqual({ ...first, seq, late: false });
  });

  it("come back as they were sent, from a cursor on", async () => {
    const sent = { ...event(), value: 'xã "Trần Phú"\n\\ 🧾' };
    const [seq = 0] = await record([sent]);
    expect(await listFactEvents(database.db, "tinh", "i", seq - 1)).toEqual([{ ...sent, seq, late: false }]);
  });
});
