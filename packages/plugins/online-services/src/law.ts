import { type CriteriaPlugin, laws } from "@kiemtra/plugin-kit";

/** Online services rest on procedures in the electronic environment and on the services that state agencies offer there. */
export const law: CriteriaPlugin["law"] = {
  "nd-45-2020": laws["nd-45-2020"],
  "nd-42-2022": laws["nd-42-2022"],
  "nq-76-2021": laws["nq-76-2021"],
  "qd-06-2022": laws["qd-06-2022"],
};
