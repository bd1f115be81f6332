import type { OracleUnit } from "../oracle/card.ts";
import type { RandomSource } from "./source.ts";

export const KINDS = ["commune", "province", "department"] as const;
export const TYPES = ["xã", "phường", "đặc khu"] as const;
export const REGIONS = ["I", "II", "III"] as const;
export const AREAS = ["urban", "rural"] as const;

/** A unit of any level, type and attributes; attributes may be missing. */
export function randomUnit(random: RandomSource): OracleUnit {
  return {
    id: "u-1",
    kind: random.pick(random.chance(60) ? ["commune" as const] : KINDS),
    type: random.pick(TYPES),
    ...(random.chance(85) && {
      attributes: {
        ...(random.chance(85) && { region: random.pick(REGIONS) }),
        ...(random.chance(70) && { area: random.pick(AREAS) }),
      },
    }),
  };
}

/** A day about the ones on which criteria begin and end to apply. */
export function randomAsOf(random: RandomSource): string {
  return random.pick(["2025-06-30", "2025-07-01", "2025-07-02", "2025-09-15", "2024-12-31"]);
}
