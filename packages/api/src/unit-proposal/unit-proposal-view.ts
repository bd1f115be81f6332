import type { UnitProposalRow } from "@kiemtra/db";

/** What a unit brought up, with the answer where there is one. */
export function unitProposalView(row: UnitProposalRow) {
  return {
    id: row.id,
    kind: row.kind as "difficulty" | "proposal",
    text: row.text,
    addressee: row.addressee,
    answer:
      row.answer === null ? null : { text: row.answer, by: row.answered_by ?? "", on: row.answered_on ?? "" },
  };
}
