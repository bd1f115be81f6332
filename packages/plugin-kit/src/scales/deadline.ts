import type { ScaleOf } from "@kiemtra/core";
import { milli } from "./milli.ts";

interface DeadlineOf {
  readonly done: string;
  /** The last day in time: `2025-12-15`, or a fact. */
  readonly due: string;
  /** A yes/no: no earns nothing, whatever the date. */
  readonly happened?: string;
  readonly days?: "calendar" | "working";
}

type Lateness =
  | { readonly eachDayMilli: number; readonly floorMilli?: number }
  | { readonly bands: readonly { readonly fromDays: number; readonly sharePercent: number }[] };

/** Full in time; late, points come off for each day, or by how late it was. */
export function deadline(
  { done, due, happened, days = "working" }: DeadlineOf,
  late: Lateness,
): ScaleOf<"deadline"> {
  return {
    kind: "deadline",
    done,
    due,
    ...(happened !== undefined && { happened }),
    days,
    late:
      "bands" in late
        ? {
            bands: late.bands.map(({ fromDays, sharePercent }) => ({
              fromDays,
              sharePercentMilli: milli(sharePercent),
            })),
          }
        : { eachDayMilli: late.eachDayMilli, floorMilli: late.floorMilli ?? 0 },
  };
}
