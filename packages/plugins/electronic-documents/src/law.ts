import { type CriteriaPlugin, laws } from "@kiemtra/plugin-kit";

/** Electronic documents rest on clerical work and on sending them between state agencies. */
export const law: CriteriaPlugin["law"] = {
  "nd-30-2020": laws["nd-30-2020"],
  "qd-28-2018-ttg": laws["qd-28-2018-ttg"],
  "nq-76-2021": laws["nq-76-2021"],
};
