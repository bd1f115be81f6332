import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestOffice, type TestOffice } from "../../test/test-office.ts";

let office: TestOffice;
beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

const FAULT = "procedure-listing/pages-not-numbered";

describe("statements to all units of a round", () => {
  it("are proposed from what was found at each unit, and nothing is written", async () => {
    const member = await office.as("member");
    await member.finding.save({
      inspectionId: office.inspections.a,
      id: randomUUID(),
      kind: "shortcoming",
      nodeId: null,
      template: FAULT,
      text: "Niêm yết thiếu đánh số trang",
      cause: null,
      repeated: false,
      recommendation: null,
    });
    const proposed = await (await office.as("admin")).round.proposeStatements({ id: office.roundId });
    expect(proposed).toEqual([
      {
        template: FAULT,
        kind: "fault",
        quantifier: "some",
        text: {
          vi: "Một số xã, phường niêm yết thiếu đánh số trang.",
          en: "Some units post without page numbers.",
        },
        units: [expect.any(String)],
        all: expect.any(Number),
      },
    ]);
    expect((await member.round.get({ id: office.roundId })).statements).toEqual([]);
  });

  it("are saved, reworded and taken back by those who see the whole round", async () => {
    const head = await office.as("member");
    const statement = {
      roundId: office.roundId,
      id: randomUUID(),
      kind: "fault" as const,
      quantifier: "some" as const,
      text: "Một số xã, phường niêm yết thiếu đánh số trang.",
      dueOn: null,
      dueWords: null,
    };
    await head.round.saveStatement(statement);
    await head.round.saveStatement({
      ...statement,
      text: "Có nơi niêm yết thiếu đánh số trang.",
      quantifier: "somewhere",
    });
    const second = {
      ...statement,
      id: randomUUID(),
      kind: "target" as const,
      dueWords: "trong tháng 9 năm 2026",
    };
    await head.round.saveStatement(second);
    const said = async () =>
      (await head.round.get({ id: office.roundId })).statements.map(({ text, dueWords }) => [text, dueWords]);
    expect(await said()).toEqual([
      ["Có nơi niêm yết thiếu đánh số trang.", null],
      [statement.text, "trong tháng 9 năm 2026"],
    ]);
    await head.round.removeStatement({ roundId: office.roundId, id: statement.id });
    expect(await said()).toEqual([[statement.text, "trong tháng 9 năm 2026"]]);
  });

  it("may not have something to strive for that falls due", async () => {
    const head = await office.as("member");
    await expect(
      head.round.saveStatement({
        roundId: office.roundId,
        id: randomUUID(),
        kind: "target",
        quantifier: "all",
        text: "Phấn đấu",
        dueOn: "2026-09-30",
        dueWords: null,
      }),
    ).rejects.toThrow();
  });
});
