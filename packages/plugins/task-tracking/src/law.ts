import { type CriteriaPlugin, laws } from "@kiemtra/plugin-kit";

/** Doing tasks in time is discipline; following up documents is clerical work; the software is part of steering. */
export const law: CriteriaPlugin["law"] = {
  "ct-26-2016": laws["ct-26-2016"],
  "nd-30-2020": laws["nd-30-2020"],
  "nq-76-2021": laws["nq-76-2021"],
  "nq-131-2022": laws["nq-131-2022"],
};
