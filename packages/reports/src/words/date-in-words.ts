import type { IsoDate } from "@kiemtra/core";
import { BLANK } from "./blank.ts";

/** A time of day on the wall clock of the place of inspection. */
export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
}

/** *ngày 05 tháng 01 năm 2026*, *ngày 29 tháng 6 năm 2026*: days under 10 and months 1, 2 carry a 0 (Decree 30/2020). */
export function dateInWords(date: IsoDate | undefined): string {
  const { day, month, year } = partsOf(date);
  return `ngày ${day} tháng ${month} năm ${year}`;
}

/** *tháng 9 năm 2023*, *tháng 01 năm 2026*. */
export function monthInWords(date: IsoDate): string {
  const { month, year } = partsOf(date);
  return `tháng ${month} năm ${year}`;
}

/** *09/5/2023*, the short form papers use inside a sentence. */
export function shortDate(date: IsoDate | undefined): string {
  const { day, month, year } = partsOf(date);
  return `${day}/${month}/${year}`;
}

/** *08 giờ 00 phút*. */
export function timeInWords(time: ClockTime | undefined): string {
  return `${time ? twoDigits(time.hour) : BLANK} giờ ${time ? twoDigits(time.minute) : BLANK} phút`;
}

/** Numbers under 10 with a leading 0: *02 bản*, *Số: 05*. */
export function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

function partsOf(date: IsoDate | undefined): Record<"day" | "month" | "year", string> {
  const [year = BLANK, month = "", day = ""] = date?.split("-") ?? [];
  if (!month || !day) return { day: BLANK, month: BLANK, year };
  const isPadded = Number(month) <= 2;
  return { day, month: isPadded ? month : String(Number(month)), year };
}
