import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { packProcedures } from "../../data/pack-procedures.ts";
import { readTable } from "../../data/read-table.ts";
import { communeProcedures } from "./commune-procedures.ts";
import { portalAddress } from "./procedure.ts";

const source = readTable(readFileSync(new URL("../../data/commune-procedures.csv", import.meta.url), "utf8"));

it("is what the table of its source makes", () => {
  expect(readFileSync(new URL("commune-procedures.ts", import.meta.url), "utf8")).toBe(packProcedures());
});

it("says of each procedure what the table says", () => {
  const said = communeProcedures.map((procedure) => ({
    code: procedure.code,
    name: procedure.name,
    field: procedure.field,
    received_for: procedure.receivedFor === "commune" ? "UBND cấp xã" : "ngành dọc",
    announcing_decision: procedure.decision,
    portal_url: portalAddress(procedure),
  }));
  const asked = source.map(({ levels: _levels, ministry: _ministry, online: _online, ...row }) => row);
  const byCode = (one: { readonly code?: string }, other: { readonly code?: string }) =>
    (one.code ?? "") < (other.code ?? "") ? -1 : 1;
  expect(said.toSorted(byCode)).toEqual(asked.toSorted(byCode));
});

it("has 435 procedures, 233 of them handled by the commune itself", () => {
  expect(communeProcedures).toHaveLength(435);
  expect(communeProcedures.filter(({ receivedFor }) => receivedFor === "commune")).toHaveLength(233);
});
