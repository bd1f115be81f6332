import { type CriteriaPlugin, laws } from "@kiemtra/plugin-kit";

/** Steering rests on the reform programme; the control of procedures asks for checks of its own, discipline for acting on them. */
export const law: CriteriaPlugin["law"] = {
  "nd-63-2010": laws["nd-63-2010"],
  "tt-02-2017-vpcp": laws["tt-02-2017-vpcp"],
  "ct-26-2016": laws["ct-26-2016"],
  "nq-76-2021": laws["nq-76-2021"],
};
