import { type CriteriaPlugin, laws } from "@kiemtra/plugin-kit";

/** Source: Decision 766/QĐ-TTg of 23 June 2022. */
export const law: CriteriaPlugin["law"] = {
  "qd-766-2022": laws["qd-766-2022"],
};
