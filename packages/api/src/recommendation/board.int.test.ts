import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestOffice, type TestOffice } from "../../test/test-office.ts";

let office: TestOffice;
const [demand, target, praise] = [randomUUID(), randomUUID(), randomUUID()];

beforeAll(async () => {
  office = await openTestOffice();
  const member = await office.as("member");
  const inspectionId = office.inspections.a;
  const base = { inspectionId, nodeId: null, template: null, cause: null, repeated: false };
  const late = {
    id: demand,
    kind: "demand" as const,
    text: "Niêm yết lại",
    dueOn: "2026-08-20",
    dueWords: null,
  };
  const aim = {
    id: target,
    kind: "target" as const,
    text: "Hoàn thành số hóa",
    dueOn: null,
    dueWords: "trong tháng 9 năm 2026",
  };
  await member.finding.save({
    ...base,
    id: randomUUID(),
    kind: "shortcoming",
    text: "Niêm yết chưa kịp thời",
    recommendation: late,
  });
  await member.finding.save({
    ...base,
    id: randomUUID(),
    kind: "shortcoming",
    text: "Chưa số hóa",
    recommendation: aim,
  });
  await member.finding.save({
    ...base,
    id: praise,
    kind: "good-practice",
    text: "Niêm yết bằng mã QR",
    recommendation: null,
  });
});
afterAll(() => office.close());

const boardAt = async (username: string, at: string) =>
  (await office.as(username, at)).recommendation.board({ roundId: office.roundId });

describe("the board of recommendations", () => {
  it("counts the days a demand is overdue; a target never is", async () => {
    const { rows } = await boardAt("admin", "2026-10-01T02:00:00Z");
    expect(rows.map(({ id, overdueDays }) => [id, overdueDays])).toEqual([
      [demand, 42],
      [target, 0],
    ]);
  });

  it("is not overdue on the due date itself, in Viet Nam's time", async () => {
    const lastMinute = await boardAt("admin", "2026-08-20T16:59:00Z");
    const firstMinute = await boardAt("admin", "2026-08-20T17:01:00Z");
    expect([lastMinute.rows[0]?.overdueDays, firstMinute.rows[0]?.overdueDays]).toEqual([0, 1]);
  });

  it("what is done is no longer overdue, and keeps its evidence", async () => {
    const officer = await office.as("officer-a", "2026-08-19T02:00:00Z");
    const early = { id: demand, status: "done" as const, doneOn: "2026-08-20", evidence: null };
    await expect(officer.recommendation.report(early)).rejects.toMatchObject({
      cause: { code: "done-date-wrong" },
    });
    await officer.recommendation.report({
      id: demand,
      status: "done",
      doneOn: "2026-08-19",
      evidence: "Ảnh bảng niêm yết",
    });
    const { rows } = await boardAt("officer-a", "2026-10-01T02:00:00Z");
    expect(rows[0]).toMatchObject({ status: "done", overdueDays: 0, evidence: "Ảnh bảng niêm yết" });
    await officer.recommendation.report({ id: demand, status: "open", doneOn: null, evidence: null });
  });

  it("refuses a binding date on a target", async () => {
    const member = await office.as("member");
    const wrong = { id: target, kind: "target" as const, text: "x", dueOn: "2026-09-30", dueWords: null };
    const finding = {
      inspectionId: office.inspections.a,
      id: randomUUID(),
      kind: "shortcoming" as const,
      nodeId: null,
      template: null,
      text: "x",
      cause: null,
      repeated: false,
      recommendation: wrong,
    };
    await expect(member.finding.save(finding)).rejects.toMatchObject({
      cause: { code: "recommendation-target-not-due" },
    });
  });

  it("is closed to an inspector of no team and to officers of other units", async () => {
    await expect(boardAt("stranger", "2026-10-01T02:00:00Z")).rejects.toMatchObject({ code: "NOT_FOUND" });
    const stranger = await office.as("stranger");
    const report = { id: demand, status: "done" as const, doneOn: "2026-08-19", evidence: null };
    await expect(stranger.recommendation.report(report)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("taking a finding away takes its recommendation along", async () => {
    const member = await office.as("member");
    const view = await member.inspection.get({ id: office.inspections.a });
    const finding = view.findings.find(({ recommendation }) => recommendation?.id === target);
    await member.finding.remove({ id: finding?.id ?? "" });
    const { rows } = await boardAt("admin", "2026-08-13T02:00:00Z");
    expect(rows.map(({ id }) => id)).toEqual([demand]);
  });
});
