import type { IsoDate } from "@kiemtra/core";
import { WORDING_PERIODS, type Wording } from "./wording-periods.ts";

/** The names, documents and form numbers of the day: a paper of 2023 keeps those of 2023. */
export function wordingFor(date: IsoDate): Wording {
  return WORDING_PERIODS.findLast((period) => period.from <= date) ?? WORDING_PERIODS[0];
}
