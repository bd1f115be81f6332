import type { CriteriaPlugin } from "@kiemtra/plugin-kit";

/** Source: Decision 766/QĐ-TTg of 23 June 2022. */
export const law: CriteriaPlugin["law"] = {
  "qd-766-2022": {
    number: "766/QĐ-TTg",
    issuer: "Thủ tướng Chính phủ",
    issuedOn: "2022-06-23",
    inForceFrom: "2022-06-23",
  },
};
