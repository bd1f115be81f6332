import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestOffice, type TestOffice } from "../../test/test-office.ts";

let office: TestOffice;
const [difficulty = "", proposal = ""] = [randomUUID(), randomUUID()].sort();
beforeAll(async () => {
  office = await openTestOffice();
  const member = await office.as("member");
  const base = { inspectionId: office.inspections.a, addressee: "Sở Nội vụ" };
  await member.unitProposal.save({ ...base, id: difficulty, kind: "difficulty", text: "Thiếu máy quét" });
  await member.unitProposal.save({ ...base, id: proposal, kind: "proposal", text: "Cấp thêm" });
});
afterAll(() => office.close());

const listed = async (username: string) =>
  (await office.as(username)).unitProposal.list({ id: office.roundId });

describe("what an inspected unit brings up", () => {
  it("is recorded at the visit, reworded, and listed for the round with its unit", async () => {
    const member = await office.as("member");
    const reworded = { inspectionId: office.inspections.a, id: proposal, kind: "proposal" as const };
    await member.unitProposal.save({ ...reworded, text: "Cấp thêm máy quét", addressee: "" });
    expect((await listed("admin")).map(({ text, addressee, answer }) => [text, addressee, answer])).toEqual([
      ["Thiếu máy quét", "Sở Nội vụ", null],
      ["Cấp thêm máy quét", "", null],
    ]);
    const view = await member.inspection.get({ id: office.inspections.a });
    expect(view.unitProposals.map(({ id }) => id)).toEqual([difficulty, proposal]);
  });

  it("is answered by the superiors on a day that has come, and stays then", async () => {
    const admin = await office.as("admin");
    const answer = { id: difficulty, answer: "Sẽ cấp trong quý IV", by: "Sở Nội vụ" };
    await expect(admin.unitProposal.answer({ ...answer, on: "2999-01-01" })).rejects.toThrow();
    await admin.unitProposal.answer({ ...answer, on: "2026-01-05" });
    expect((await listed("admin"))[0]?.answer).toEqual({
      text: "Sẽ cấp trong quý IV",
      by: "Sở Nội vụ",
      on: "2026-01-05",
    });
    const member = await office.as("member");
    await expect(member.unitProposal.remove({ id: difficulty })).rejects.toThrow();
    await member.unitProposal.remove({ id: proposal });
    expect((await listed("admin")).map(({ id }) => id)).toEqual([difficulty]);
    await expect(member.unitProposal.remove({ id: proposal })).rejects.toThrow();
  });

  it("is not moved to another visit by saving its id there", async () => {
    const member = await office.as("member");
    const other = { id: difficulty, kind: "difficulty" as const, text: "x", addressee: "" };
    await expect(
      member.unitProposal.save({ ...other, inspectionId: office.inspections.b }),
    ).rejects.toThrow();
  });
});
