import type { Unit } from "@kiemtra/core";
import { describe, expect, it } from "vitest";
import { emptyDraft, missingIn, type RoundDraft, roundInputOf, spreadVisits } from "./round-draft.ts";

const unit = (id: string): Unit => ({ id, code: id, name: `Phường ${id}`, kind: "commune", type: "phường" });

const full: RoundDraft = {
  ...emptyDraft,
  title: "Kiểm tra năm 2026",
  startsOn: "2026-08-10",
  endsOn: "2026-08-14",
  ruleSetId: "r",
  superiorAgency: "a",
  issuingAgency: "b",
  signerPost: "c",
  place: "d",
  team: [{ key: "head", userId: "u", title: "", role: "head", strand: undefined }],
  units: [{ unit: unit("a"), visitOn: "2026-08-10" }],
};

describe("the draft of a round", () => {
  it("names what is missing and gives nothing to the server until it is there", () => {
    expect(missingIn(full)).toEqual([]);
    expect(missingIn({ ...full, title: " ", units: [] })).toEqual(["title", "units"]);
    expect(roundInputOf({ ...full, ruleSetId: undefined })).toBeUndefined();
    expect(roundInputOf(full)).toMatchObject({
      planDate: null,
      inspections: [{ unitId: "a", visitOn: "2026-08-10" }],
    });
  });

  it("needs one head, no more and no less", () => {
    const second = { key: "x", userId: "v", title: "", role: "head" as const, strand: undefined };
    expect(missingIn({ ...full, team: [...full.team, second] })).toEqual(["head"]);
    expect(missingIn({ ...full, team: [] })).toEqual(["head"]);
  });

  it("spreads visits over working days only", () => {
    const visits = ["a", "b", "c"].map((id) => ({ unit: unit(id), visitOn: undefined }));
    const holiday = { date: "2026-08-11", name: "nghỉ", kind: "holiday" as const };
    const spread = spreadVisits(visits, "2026-08-08", "2026-08-13", [holiday]);
    expect(spread.map(({ visitOn }) => visitOn)).toEqual(["2026-08-10", "2026-08-12", "2026-08-13"]);
  });
});
