import { type CriteriaPlugin, laws } from "@kiemtra/plugin-kit";

/** The model has no text of its own: posting rests on procedure control, new ways of doing it on the reform programme. */
export const law: CriteriaPlugin["law"] = {
  "nd-63-2010": laws["nd-63-2010"],
  "nd-92-2017": laws["nd-92-2017"],
  "tt-02-2017-vpcp": laws["tt-02-2017-vpcp"],
  "nq-76-2021": laws["nq-76-2021"],
};
