import { type CriteriaPlugin, laws } from "@kiemtra/plugin-kit";

/** Digitising rests on procedures in the electronic environment and on the project that renews the one-stop mechanism. */
export const law: CriteriaPlugin["law"] = {
  "nd-45-2020": laws["nd-45-2020"],
  "qd-468-2021": laws["qd-468-2021"],
  "nq-76-2021": laws["nq-76-2021"],
  "qd-06-2022": laws["qd-06-2022"],
};
