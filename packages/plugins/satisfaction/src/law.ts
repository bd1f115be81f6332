import { type CriteriaPlugin, laws } from "@kiemtra/plugin-kit";

/**
 * Measuring satisfaction belongs to the reform programme, with a method for 2023 to 2026; petitions have their
 * decree.
 */
export const law: CriteriaPlugin["law"] = {
  "nq-76-2021": laws["nq-76-2021"],
  "qd-1001-2023-bnv": laws["qd-1001-2023-bnv"],
  "nd-20-2008": laws["nd-20-2008"],
  "nd-92-2017": laws["nd-92-2017"],
  "tt-02-2017-vpcp": laws["tt-02-2017-vpcp"],
};
