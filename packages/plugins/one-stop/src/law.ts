import { type CriteriaPlugin, laws } from "@kiemtra/plugin-kit";

/** What a unit owes to those who come stands in procedure control; how the place works, in the one-stop mechanism of its day. */
export const law: CriteriaPlugin["law"] = {
  "nd-63-2010": laws["nd-63-2010"],
  "nd-92-2017": laws["nd-92-2017"],
  "nd-45-2020": laws["nd-45-2020"],
  "nq-76-2021": laws["nq-76-2021"],
  "nd-61-2018": laws["nd-61-2018"],
  "tt-01-2018-vpcp": laws["tt-01-2018-vpcp"],
  "nd-118-2025": laws["nd-118-2025"],
  "tt-03-2025-vpcp": laws["tt-03-2025-vpcp"],
};
