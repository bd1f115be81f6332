import type { Locale, Milli, Places } from "@kiemtra/core";

const MINUS = "\u2212";

/** Points as people read them: `1,70` in Vietnamese, `1.70` in English; a real minus sign. */
export function formatPoints(value: Milli, locale: Locale, places: Places = 2): string {
  return formatThousandths(value, locale, places);
}

/** Per cent from thousandths, without trailing zeros: `97,7%`. */
export function formatPercent(milli: number, locale: Locale): string {
  const text = formatThousandths(Math.round(milli / 10) * 10, locale, 2);
  return `${text.replace(/[.,]?0+$/, "") || "0"}%`;
}

/** Counts with separators: `1.780` in Vietnamese, `1,780` in English. */
export function formatCount(value: number, locale: Locale): string {
  const sign = value < 0 ? MINUS : "";
  return sign + group(String(Math.abs(value)), locale);
}

/** A date in tables: `09/5/2023`; days under 10 and months 1 and 2 have a leading zero, as in official papers. */
export function formatDate(date: string, locale: Locale): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return locale === "vi"
    ? `${day}/${officialMonth(month)}/${year}`
    : `${Number(day)}/${Number(month)}/${year}`;
}

/** A date in documents: `ngày 09 tháng 5 năm 2023`. */
export function formatLongDate(date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `ngày ${day} tháng ${officialMonth(month)} năm ${year}`;
}

const WEEKDAYS: Readonly<Record<Locale, readonly string[]>> = {
  vi: ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"],
  en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
};

/** The date with its weekday: `thứ Ba 06/6/2023`. */
export function formatDateWithWeekday(date: string, locale: Locale): string {
  const weekday = WEEKDAYS[locale][new Date(`${date}T00:00:00Z`).getUTCDay()];
  return `${weekday} ${formatDate(date, locale)}`;
}

function officialMonth(month: string): string {
  return Number(month) <= 2 ? month : String(Number(month));
}

function formatThousandths(value: number, locale: Locale, places: Places): string {
  const step = 10 ** (3 - places);
  const units = Math.round(Math.abs(value) / step);
  const whole = Math.floor(units / 10 ** places);
  const decimals = String(units % 10 ** places).padStart(places, "0");
  const point = locale === "vi" ? "," : ".";
  const sign = value < 0 && units > 0 ? MINUS : "";
  return `${sign}${group(String(whole), locale)}${places > 0 ? point + decimals : ""}`;
}

function group(digits: string, locale: Locale): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, locale === "vi" ? "." : ",");
}
