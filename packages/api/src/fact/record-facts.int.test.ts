import { randomUUID } from "node:crypto";
import { listFactEvents } from "@kiemtra/db";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { factEvent, openTestOffice, type TestOffice } from "../../test/test-office.ts";

let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

describe("fact.record", () => {
  it("stores an event once, however often it is sent", async () => {
    const member = await office.as("member");
    const event = factEvent(office.inspections.a);
    const first = await member.fact.record({ events: [event] });
    const second = await member.fact.record({ events: [event, event] });
    expect(first.accepted[0]?.seq).toBe(second.accepted[0]?.seq);
    const stored = await listFactEvents(office.db, "o", office.inspections.a);
    expect(stored.filter(({ id }) => id === event.id)).toHaveLength(1);
  });

  it("refuses the same id with another body, and says so", async () => {
    const member = await office.as("member");
    const event = factEvent(office.inspections.a);
    await member.fact.record({ events: [event] });
    const { refused } = await member.fact.record({ events: [{ ...event, value: 5 }] });
    expect(refused).toEqual([{ id: event.id, code: "event-id-reused", data: {} }]);
  });

  it("knows an event again whose id is written in capitals", async () => {
    const member = await office.as("member");
    const event = factEvent(office.inspections.a);
    const capitals = { ...event, id: event.id.toUpperCase() };
    const first = await member.fact.record({ events: [event] });
    const second = await member.fact.record({ events: [capitals] });
    expect(first.accepted).toHaveLength(1);
    expect([...second.accepted, ...second.refused].map(({ id }) => id)).toEqual([capitals.id]);
  });

  it("one bad event never holds up the others", async () => {
    const member = await office.as("member");
    const good = factEvent(office.inspections.a);
    const bad = [
      factEvent(office.inspections.a, { fact: "index-766/nothing" }),
      factEvent(office.inspections.a, { value: "many" }),
      factEvent(office.inspections.a, { value: -1 }),
      factEvent(office.inspections.a, { row: "r1", value: { x: true } }),
      factEvent(office.inspections.a, { author: "head" }),
      factEvent(office.inspections.a, { org: "another" }),
      factEvent("no-such-inspection"),
      { nonsense: true },
      factEvent(office.inspections.a, { fact: "mark/handled-on-time", value: "a\u0000b" }),
    ];
    const { accepted, refused } = await member.fact.record({ events: [...bad, good] });
    expect(accepted.map(({ id }) => id)).toEqual([good.id]);
    expect(refused.map(({ code }) => code).sort()).toEqual([
      "event-malformed",
      "event-malformed",
      "event-malformed",
      "event-malformed",
      "fact-unknown",
      "fact-value-refused",
      "fact-value-refused",
      "fact-value-refused",
      "inspection-not-found",
    ]);
  });

  it("takes a mark of what could not be checked, with its reason only", async () => {
    const member = await office.as("member");
    const mark = factEvent(office.inspections.a, {
      fact: "mark/handled-on-time",
      value: "Phần mềm không truy cập được",
    });
    const empty = factEvent(office.inspections.a, { fact: "mark/handled-on-time", value: " " });
    const unknown = factEvent(office.inspections.a, { fact: "mark/nothing", value: "x" });
    const { accepted, refused } = await member.fact.record({ events: [mark, empty, unknown] });
    expect(accepted.map(({ id }) => id)).toEqual([mark.id]);
    expect(refused.map(({ code }) => code)).toEqual(["fact-value-refused", "fact-unknown"]);
  });

  it("refuses an inspector who is not on the team, and an administrator", async () => {
    const event = factEvent(office.inspections.a, { author: "stranger" });
    const { refused } = await (await office.as("stranger")).fact.record({ events: [event] });
    expect(refused.map(({ code }) => code)).toEqual(["inspection-not-yours"]);
    const admin = await office.as("admin");
    await expect(admin.fact.record({ events: [event] })).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("hands out numbers without gaps to writers at once, and the cursor finds what came since", async () => {
    const [member, head] = [await office.as("member"), await office.as("head")];
    const before = (await head.inspection.get({ id: office.inspections.b })).cursor;
    const writes = Array.from({ length: 20 }, (_, index) => {
      const [caller, author] = index % 2 === 0 ? [member, "member"] : [head, "head"];
      return caller.fact.record({ events: [factEvent(office.inspections.b, { author, id: randomUUID() })] });
    });
    const numbers = (await Promise.all(writes)).flatMap(({ accepted }) => accepted.map(({ seq }) => seq));
    expect(numbers.sort((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, index) => before + 1 + index),
    );
    const since = await head.fact.since({ inspectionId: office.inspections.b, cursor: before });
    expect(since.events).toHaveLength(20);
  });
});
