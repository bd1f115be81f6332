import type { CriteriaPlugin } from "@kiemtra/plugin-kit";

/**
 * The model has no text of its own: posting rests on procedure control, new ways of doing it on the reform programme.
 * Dates in force are left out where they were not seen in the text.
 */
export const law: CriteriaPlugin["law"] = {
  "nd-63-2010": { number: "63/2010/NĐ-CP", issuer: "Chính phủ", issuedOn: "2010-06-08" },
  "nd-92-2017": { number: "92/2017/NĐ-CP", issuer: "Chính phủ", issuedOn: "2017-08-07" },
  "tt-02-2017-vpcp": { number: "02/2017/TT-VPCP", issuer: "Văn phòng Chính phủ", issuedOn: "2017-10-31" },
  "nq-76-2021": { number: "76/NQ-CP", issuer: "Chính phủ", issuedOn: "2021-07-15" },
};
