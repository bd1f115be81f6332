import { factSheet } from "@kiemtra/core";
import { findInspection, listFactEvents } from "@kiemtra/db";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { factEvent, openTestOffice, type TestOffice } from "../../test/test-office.ts";
import { appRouter } from "../app-router.ts";
import type { ImportInput } from "./import-input.ts";

let office: TestOffice;

beforeEach(async () => {
  office = await openTestOffice();
});
afterEach(() => office.close());

const PETITIONS = "index-766/petitions";
const ON_TIME = "index-766/petitions-on-time";

type Figures = Readonly<Record<string, number | string | boolean>>;

function file(a: Figures | undefined, b?: Figures, change: Partial<ImportInput> = {}): ImportInput {
  const unit = (inspectionId: string, figures: Figures | undefined) =>
    figures
      ? [{ inspectionId, facts: Object.entries(figures).map(([fact, value]) => ({ fact, value })) }]
      : [];
  return {
    roundId: office.roundId,
    plugin: "index-766",
    import: "portal-figures",
    asOf: "2026-08-11",
    fileName: "Số liệu tháng 8.xlsx",
    units: [...unit(office.inspections.a, a), ...unit(office.inspections.b, b)],
    ...change,
  };
}

const eventsOf = (visit: "a" | "b") => listFactEvents(office.db, "o", office.inspections[visit]);
const valuesOf = async (visit: "a" | "b") => factSheet(await eventsOf(visit));
const auditLines = () =>
  office.db
    .selectFrom("audit")
    .select(["action", "actor", "detail"])
    .where("action", "=", "import.record")
    .execute();

/** Everything that an import could change. */
async function standing() {
  const inspections = await Promise.all(
    Object.values(office.inspections).map((id) => findInspection(office.db, "o", id)),
  );
  return { events: [await eventsOf("a"), await eventsOf("b")], inspections, audit: await auditLines() };
}

const domain = (code: string, data: object = {}) => ({
  cause: { code, data: expect.objectContaining(data) },
});

describe("import.record", () => {
  it("records the facts of every unit with who, when and which file, and one line in the audit trail", async () => {
    const admin = await office.as("admin");
    const outcome = await admin.import.record(file({ [PETITIONS]: 4, [ON_TIME]: 3 }, { [PETITIONS]: 0 }));
    expect(outcome).toEqual({ units: 2, added: 3, unchanged: 0, clashes: 0 });
    expect((await valuesOf("a")).values).toEqual({ [PETITIONS]: 4, [ON_TIME]: 3 });
    expect((await eventsOf("b"))[0]).toMatchObject({
      fact: PETITIONS,
      value: 0,
      layer: "inspection",
      author: "admin",
      device: "import:index-766/portal-figures",
      observedAt: "2026-08-10T17:00:00.000Z",
      recordedAt: "2026-08-12T02:00:00.000Z",
      late: false,
    });
    expect(await auditLines()).toEqual([
      {
        action: "import.record",
        actor: "admin",
        detail: {
          plugin: "index-766",
          import: "portal-figures",
          asOf: "2026-08-11",
          fileName: "Số liệu tháng 8.xlsx",
          units: 2,
          added: 3,
          unchanged: 0,
          clashes: 0,
        },
      },
    ]);
  });

  it("changes nothing with the same file again, whoever sends it and under whichever name", async () => {
    const [admin, member] = [await office.as("admin"), await office.as("member", "2026-08-13T02:00:00Z")];
    await admin.import.record(file({ [PETITIONS]: 4 }, { [PETITIONS]: 7 }));
    const before = await standing();
    const again = file({ [PETITIONS]: 4 }, { [PETITIONS]: 7 }, { fileName: "bản sao.csv" });
    expect(await member.import.record(again)).toEqual({ units: 0, added: 0, unchanged: 2, clashes: 0 });
    expect(await standing()).toEqual(before);
  });

  it("lets a newer file take the place of the one before, without a clash", async () => {
    const member = await office.as("member");
    await member.import.record(file({ [PETITIONS]: 4, [ON_TIME]: 3 }));
    expect(await member.import.record(file({ [PETITIONS]: 6, [ON_TIME]: 3 }))).toEqual({
      units: 1,
      added: 1,
      unchanged: 1,
      clashes: 0,
    });
    expect(await valuesOf("a")).toEqual({ values: { [PETITIONS]: 6, [ON_TIME]: 3 }, clashes: [] });
  });

  it("keeps what a person recorded beside it; once the head has decided, the same file changes nothing", async () => {
    const [member, head] = [await office.as("member"), await office.as("head")];
    const mine = factEvent(office.inspections.a, { value: 9 });
    await member.fact.record({ events: [mine] });
    expect(await member.import.record(file({ [PETITIONS]: 4 }))).toMatchObject({ added: 1, clashes: 1 });
    expect((await valuesOf("a")).clashes).toEqual([PETITIONS]);
    const base = (await eventsOf("a")).map(({ id }) => id);
    const decided = factEvent(office.inspections.a, { value: 9, author: "head", base });
    await head.fact.record({ events: [decided] });
    const before = await standing();
    expect(await member.import.record(file({ [PETITIONS]: 4 }))).toMatchObject({ added: 0, unchanged: 1 });
    expect(await standing()).toEqual(before);
    expect(await valuesOf("a")).toEqual({ values: { [PETITIONS]: 9 }, clashes: [] });
  });

  it("says the same as a person without recording it twice, and fills what was put back to untouched", async () => {
    const member = await office.as("member");
    const mine = factEvent(office.inspections.a, { value: 4 });
    const emptied = factEvent(office.inspections.b, { value: null });
    await member.fact.record({ events: [mine, emptied] });
    expect(await member.import.record(file({ [PETITIONS]: 4 }, { [PETITIONS]: 5 }))).toEqual({
      units: 1,
      added: 1,
      unchanged: 1,
      clashes: 0,
    });
    expect(await valuesOf("b")).toEqual({ values: { [PETITIONS]: 5 }, clashes: [] });
  });

  it("of two at once records one", async () => {
    const [admin, member] = [await office.as("admin"), await office.as("member")];
    const outcomes = await Promise.all(
      Array.from({ length: 6 }, (_, turn) =>
        (turn % 2 === 0 ? admin : member).import.record(file({ [PETITIONS]: 4 }, { [PETITIONS]: 7 })),
      ),
    );
    expect(outcomes.map(({ added }) => added).sort()).toEqual([0, 0, 0, 0, 0, 2]);
    expect([(await eventsOf("a")).length, (await eventsOf("b")).length]).toEqual([1, 1]);
  });
});

describe("import.record leaves nothing behind", () => {
  it.each<[string, Figures, string, object]>([
    [
      "a fact that the rule set lacks",
      { "index-766/nothing": 1 },
      "fact-unknown",
      { fact: "index-766/nothing" },
    ],
    ["a fact of another plugin", { "one-stop/overdue": 1 }, "fact-unknown", {}],
    ["a value of another kind", { [PETITIONS]: "nhiều" }, "fact-value-refused", { key: PETITIONS }],
    ["half a case", { [PETITIONS]: 1.5 }, "fact-value-refused", { key: PETITIONS }],
    [
      "figures that contradict one another",
      { [PETITIONS]: 1, [ON_TIME]: 2 },
      "import-figures-contradict",
      { unit: "UBND phường ward-b", count: 2, bound: 1 },
    ],
  ])("of a file with %s", async (_, figures, code, data) => {
    const admin = await office.as("admin");
    const before = await standing();
    await expect(admin.import.record(file({ [PETITIONS]: 4 }, figures))).rejects.toMatchObject(
      domain(code, data),
    );
    expect(await standing()).toEqual(before);
  });

  it("when it breaks off in the middle", async () => {
    const context = await office.contextOf("admin");
    const sameId = "0198a2b3-0000-7000-8000-000000000000";
    const broken = appRouter.createCaller({ ...context, newId: () => sameId });
    const before = await standing();
    await expect(broken.import.record(file({ [PETITIONS]: 4 }, { [PETITIONS]: 7 }))).rejects.toMatchObject({
      code: "INTERNAL_SERVER_ERROR",
    });
    expect(await standing()).toEqual(before);
  });

  it("where a visit is closed, which it names; a closed visit that would not change holds nothing up", async () => {
    const [admin, member] = [await office.as("admin"), await office.as("member")];
    await admin.import.record(file({ [PETITIONS]: 4 }));
    await member.inspection.close({ id: office.inspections.a });
    const before = await standing();
    await expect(admin.import.record(file({ [PETITIONS]: 5 }, { [PETITIONS]: 7 }))).rejects.toMatchObject(
      domain("import-inspections-closed", { units: "UBND phường ward-a", head: "Trưởng đoàn" }),
    );
    expect(await standing()).toEqual(before);
    expect(await admin.import.record(file({ [PETITIONS]: 4 }, { [PETITIONS]: 7 }))).toMatchObject({
      added: 1,
    });
  });

  it("of a round or a visit that is not there, or not the person's", async () => {
    const before = await standing();
    const input = file({ [PETITIONS]: 4 });
    const [admin, stranger, officer] = [
      await office.as("admin"),
      await office.as("stranger"),
      await office.as("officer-a"),
    ];
    await expect(stranger.import.record(input)).rejects.toMatchObject(domain("round-not-found"));
    await expect(officer.import.record(input)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(admin.import.record({ ...input, roundId: "none" })).rejects.toMatchObject(
      domain("round-not-found"),
    );
    const elsewhere = { ...input, units: input.units.map((unit) => ({ ...unit, inspectionId: "none" })) };
    await expect(admin.import.record(elsewhere)).rejects.toMatchObject(domain("inspection-not-found"));
    expect(await standing()).toEqual(before);
  });

  it.each<[string, (input: ImportInput) => unknown]>([
    ["a unit twice", ({ units, ...input }) => ({ ...input, units: [...units, ...units] })],
    ["no unit", (input) => ({ ...input, units: [] })],
    ["a plugin that is no name", (input) => ({ ...input, plugin: "Index/766" })],
    ["a day that is none", (input) => ({ ...input, asOf: "9/5/2023" })],
  ])("of a request with %s", async (_, change) => {
    const admin = await office.as("admin");
    const request = change(file({ [PETITIONS]: 4 })) as ImportInput;
    await expect(admin.import.record(request)).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });
});
