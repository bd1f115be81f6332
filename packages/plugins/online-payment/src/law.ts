import { type CriteriaPlugin, laws } from "@kiemtra/plugin-kit";

/** Paying online is part of doing procedures electronically. */
export const law: CriteriaPlugin["law"] = {
  "nd-45-2020": laws["nd-45-2020"],
  "nd-42-2022": laws["nd-42-2022"],
  "qd-766-2022": laws["qd-766-2022"],
};
