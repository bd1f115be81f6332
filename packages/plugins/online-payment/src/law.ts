import type { CriteriaPlugin } from "@kiemtra/plugin-kit";

/** Dates in force are left out where they were not seen in the text. */
export const law: CriteriaPlugin["law"] = {
  "nd-45-2020": { number: "45/2020/NĐ-CP", issuer: "Chính phủ", issuedOn: "2020-04-08" },
  "nd-42-2022": { number: "42/2022/NĐ-CP", issuer: "Chính phủ", issuedOn: "2022-06-24" },
  "nq-76-2021": { number: "76/NQ-CP", issuer: "Chính phủ", issuedOn: "2021-07-15" },
  "qd-766-2022": {
    number: "766/QĐ-TTg",
    issuer: "Thủ tướng Chính phủ",
    issuedOn: "2022-06-23",
    inForceFrom: "2022-06-23",
  },
};
