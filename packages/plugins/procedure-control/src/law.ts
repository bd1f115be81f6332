import { type CriteriaPlugin, laws } from "@kiemtra/plugin-kit";

/** Review rests on procedure control; slips and logbooks on the one-stop mechanism of its day and the forms that go with it. */
export const law: CriteriaPlugin["law"] = {
  "nd-63-2010": laws["nd-63-2010"],
  "nd-48-2013": laws["nd-48-2013"],
  "nd-92-2017": laws["nd-92-2017"],
  "tt-02-2017-vpcp": laws["tt-02-2017-vpcp"],
  "nd-61-2018": laws["nd-61-2018"],
  "tt-01-2018-vpcp": laws["tt-01-2018-vpcp"],
  "nq-76-2021": laws["nq-76-2021"],
  "nd-118-2025": laws["nd-118-2025"],
  "tt-03-2025-vpcp": laws["tt-03-2025-vpcp"],
};
