import type { CriteriaPlugin } from "@kiemtra/plugin-kit";

/** Dates in force are given only where the text itself or its successor states them. */
export const law: CriteriaPlugin["law"] = {
  "nd-63-2010": { number: "63/2010/NĐ-CP", issuer: "Chính phủ", issuedOn: "2010-06-08" },
  "nd-48-2013": { number: "48/2013/NĐ-CP", issuer: "Chính phủ", issuedOn: "2013-05-14" },
  "nd-92-2017": { number: "92/2017/NĐ-CP", issuer: "Chính phủ", issuedOn: "2017-08-07" },
  "tt-02-2017-vpcp": { number: "02/2017/TT-VPCP", issuer: "Văn phòng Chính phủ", issuedOn: "2017-10-31" },
  "nd-61-2018": {
    number: "61/2018/NĐ-CP",
    issuer: "Chính phủ",
    issuedOn: "2018-04-23",
    inForceFrom: "2018-06-21",
    inForceTo: "2025-06-30",
  },
  "nd-118-2025": {
    number: "118/2025/NĐ-CP",
    issuer: "Chính phủ",
    issuedOn: "2025-06-09",
    inForceFrom: "2025-07-01",
  },
};
