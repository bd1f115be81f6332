import { type CriteriaPlugin, laws } from "@kiemtra/plugin-kit";

/** The model has no text of its own: it rests on the reform programme, on youth, and on doing procedures electronically. */
export const law: CriteriaPlugin["law"] = {
  "nq-76-2021": laws["nq-76-2021"],
  "luat-thanh-nien-2020": laws["luat-thanh-nien-2020"],
  "nd-42-2022": laws["nd-42-2022"],
  "nd-45-2020": laws["nd-45-2020"],
};
