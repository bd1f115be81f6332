import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FactEvent, factSheet, factTips, seriesState, withDerivedCounts } from "../index.ts";

const event = (
  id: string,
  value: FactEvent["value"],
  base: readonly string[] = [],
  more: Partial<FactEvent> = {},
): FactEvent => ({
  schema: 1,
  id,
  org: "o",
  inspection: "i",
  layer: "inspection",
  source: "inspector",
  fact: "p/f",
  value,
  base,
  author: "a",
  device: "d",
  observedAt: "2023-05-09T02:00:00Z",
  recordedAt: "2023-05-09T02:00:00Z",
  timeZone: "Asia/Ho_Chi_Minh",
  ...more,
});

describe("tips of a series", () => {
  it("a later event replaces the one that it names", () => {
    expect(seriesState([event("1", 18), event("2", 20, ["1"])])).toMatchObject({ state: "known", value: 20 });
  });

  it("two members on one fact clash when they differ, and both are kept", () => {
    const state = seriesState([event("1", 18), event("2", 20)]);
    expect(state).toMatchObject({ state: "clash" });
    expect(state.state === "clash" && state.tips.map((tip) => tip.value)).toEqual([18, 20]);
  });

  it("two members who agree do not clash", () => {
    expect(seriesState([event("1", 20), event("2", 20)])).toMatchObject({ state: "known", value: 20 });
  });

  it("the head's event over both ends the clash", () => {
    expect(seriesState([event("1", 18), event("2", 20), event("3", 19, ["1", "2"])])).toMatchObject({
      value: 19,
    });
  });

  it("an event whose base has not arrived waits", () => {
    expect(factTips([event("1", 18), event("3", 19, ["2"])]).map(({ id }) => id)).toEqual(["1"]);
  });

  it("null takes the fact back to untouched", () => {
    expect(seriesState([event("1", 18), event("2", null, ["1"])])).toEqual({ state: "untouched" });
  });

  it("converges whatever the order of delivery, repeats included", () => {
    const shapes = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 3 }), fc.array(fc.nat(11), { maxLength: 2 })),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(shapes, fc.infiniteStream(fc.nat()), (list, stream) => {
        const events = list.map(([value, bases], index) =>
          event(`e${String(index).padStart(2, "0")}`, value, [
            ...new Set(
              bases.filter((base) => base < index).map((base) => `e${String(base).padStart(2, "0")}`),
            ),
          ]),
        );
        const shuffled = [...events, ...events.slice(0, 3)]
          .map((entry) => ({ entry, key: stream.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ entry }) => entry);
        expect(factTips(shuffled)).toEqual(factTips(events));
      }),
      { numRuns: 500 },
    );
  });
});

describe("the sheet of facts", () => {
  it("unites rows of different members and leaves deleted ones out", () => {
    const row = (id: string, name: string, cells: FactEvent["value"], base: readonly string[] = []) =>
      event(id, cells, base, { fact: "p/rows", row: name });
    const sheet = factSheet([
      row("1", "r1", { ok: true }),
      row("2", "r2", { ok: false }),
      row("3", "r1", null, ["1"]),
    ]);
    expect(sheet.values).toEqual({ "p/rows": [{ id: "r2", cells: { ok: false } }] });
  });

  it("counts rows, and a table with rows overrules a typed count", () => {
    const specs = [
      {
        kind: "rows" as const,
        key: "p/rows",
        label: { vi: "bảng" },
        columns: [{ kind: "yesno" as const, key: "ok", label: { vi: "đạt" } }],
      },
      { kind: "count" as const, key: "p/all", label: { vi: "tất cả" }, countOf: { rows: "p/rows" } },
      {
        kind: "count" as const,
        key: "p/ok",
        label: { vi: "đạt" },
        countOf: { rows: "p/rows", where: { column: "ok", is: true } },
      },
    ];
    const rows = [
      { id: "a", cells: { ok: true } },
      { id: "b", cells: { ok: false } },
      { id: "c", cells: { ok: true } },
    ];
    const sheet = withDerivedCounts({ values: { "p/rows": rows, "p/all": 99 }, clashes: [] }, specs);
    expect([sheet.values["p/all"], sheet.values["p/ok"]]).toEqual([3, 2]);
  });

  it("keeps layers apart", () => {
    const sheet = factSheet([event("1", 18, [], { layer: "unit-report" }), event("2", 17)]);
    expect(sheet.values).toEqual({ "p/f": 17 });
  });
});
