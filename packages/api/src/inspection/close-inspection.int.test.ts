import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { factEvent, openTestOffice, type TestOffice, VISIT_DAY } from "../../test/test-office.ts";

let office: TestOffice;

beforeEach(async () => {
  office = await openTestOffice();
});
afterEach(() => office.close());

const domain = (code: string, data: object = {}) => ({
  cause: { code, data: expect.objectContaining(data) },
});

describe("closing a visit", () => {
  it("fixes the results: later edits are refused with the day and who can reopen", async () => {
    const member = await office.as("member");
    const id = office.inspections.a;
    await member.inspection.close({ id });
    const finding = {
      inspectionId: id,
      id: randomUUID(),
      kind: "shortcoming" as const,
      nodeId: null,
      template: null,
      text: "x",
      cause: null,
      repeated: false,
      recommendation: null,
    };
    const closed = domain("inspection-closed", { date: VISIT_DAY, head: "Trưởng đoàn" });
    await expect(member.finding.save(finding)).rejects.toMatchObject(closed);
    await expect(member.inspection.close({ id })).rejects.toMatchObject(closed);
    const view = await member.inspection.get({ id });
    expect([view.status, view.canEdit]).toEqual(["closed", false]);
  });

  it("keeps what arrives afterwards as late: shown, and changing nothing", async () => {
    const member = await office.as("member");
    const id = office.inspections.a;
    await member.fact.record({ events: [factEvent(id, { fact: "index-766/petitions", value: 0 })] });
    await member.inspection.close({ id });
    const before = (await (await office.as("admin")).round.get({ id: office.roundId })).inspections.find(
      (entry) => entry.id === id,
    );
    const late = factEvent(id, { fact: "index-766/dossiers-received", value: 10 });
    const { accepted } = await member.fact.record({ events: [late] });
    expect(accepted).toMatchObject([{ id: late.id, late: true }]);
    const view = await member.inspection.get({ id });
    expect(view.events.filter((event) => event.late).map((event) => event.id)).toEqual([late.id]);
    const after = (await (await office.as("admin")).round.get({ id: office.roundId })).inspections.find(
      (entry) => entry.id === id,
    );
    expect(after?.scorecard).toEqual(before?.scorecard);
    await (await office.as("head")).inspection.reopen({ id, reason: "Số liệu gửi muộn" });
    expect((await member.inspection.get({ id })).events.filter((event) => event.late)).toEqual([]);
  });

  it("waits until figures that differ between members are decided", async () => {
    const [member, head] = [await office.as("member"), await office.as("head")];
    const id = office.inspections.a;
    const mine = factEvent(id, { value: 18 });
    const theirs = factEvent(id, { value: 20, author: "head" });
    await member.fact.record({ events: [mine] });
    await head.fact.record({ events: [theirs] });
    await expect(member.inspection.close({ id })).rejects.toMatchObject(
      domain("inspection-has-clashes", { count: 1 }),
    );
    await head.fact.record({
      events: [factEvent(id, { value: 20, author: "head", base: [mine.id, theirs.id] })],
    });
    await member.inspection.close({ id });
    expect((await head.inspection.get({ id })).status).toBe("closed");
  });

  it("only the head reopens, with a reason, and the history tells", async () => {
    const [member, head] = [await office.as("member"), await office.as("head")];
    const id = office.inspections.a;
    await member.inspection.close({ id });
    await expect(member.inspection.reopen({ id, reason: "thiếu" })).rejects.toMatchObject(
      domain("only-the-head"),
    );
    await expect(head.inspection.reopen({ id, reason: " " })).rejects.toMatchObject(
      domain("reason-required"),
    );
    await head.inspection.reopen({ id, reason: "Bổ sung hồ sơ chọn mẫu" });
    const view = await member.inspection.get({ id });
    expect(view.status).toBe("open");
    expect(view.history.map(({ action, reason }) => [action, reason])).toEqual([
      ["closed", null],
      ["reopened", "Bổ sung hồ sơ chọn mẫu"],
    ]);
  });

  it("a notice's number and date end it: nobody reopens, the head included", async () => {
    const later = "2026-08-25T02:00:00Z";
    const [head, admin] = [await office.as("head", later), await office.as("admin", later)];
    const id = office.inspections.a;
    await expect(
      admin.inspection.conclude({ id, number: "05/TB-SNV", issuedOn: "2026-08-20" }),
    ).rejects.toMatchObject(domain("inspection-not-closed"));
    await head.inspection.close({ id });
    await expect(
      admin.inspection.conclude({ id, number: " ", issuedOn: "2026-08-20" }),
    ).rejects.toMatchObject(domain("notice-number-required"));
    for (const issuedOn of ["2026-08-11", "2026-08-26"]) {
      const early = admin.inspection.conclude({ id, number: "05/TB-SNV", issuedOn });
      await expect(early).rejects.toMatchObject(domain("notice-date-wrong", { visit: VISIT_DAY }));
    }
    await admin.inspection.conclude({ id, number: "05/TB-SNV", issuedOn: "2026-08-20" });
    const concluded = domain("inspection-concluded", { number: "05/TB-SNV", date: "2026-08-20" });
    await expect(head.inspection.reopen({ id, reason: "x" })).rejects.toMatchObject(concluded);
    await expect(
      admin.inspection.conclude({ id, number: "06/TB-SNV", issuedOn: "2026-08-21" }),
    ).rejects.toMatchObject(concluded);
  });
});
