import { z } from "zod";

/** What a setting is measured in; `points` and `percent` and `number` are thousandths, the others whole. */
export type SettingUnit = "points" | "percent" | "number" | "count" | "days";

/** A number that an administrator may change: its bounds and what it starts with. Labels are in i18n. */
export interface Setting {
  /** Where it sits in the scale: `fullFromPercentMilli`, `bands[].fromMilli`. */
  readonly path: string;
  readonly unit: SettingUnit;
  readonly min: number;
  readonly max: number;
  readonly default: number;
}

const MAX_POINTS_MILLI = 1_000_000_000;
const MAX_NUMBER_MILLI = 1_000_000_000_000;

type Bounds = Partial<Omit<Setting, "path" | "unit">>;

/** Points, from nothing to a million. */
export function pointsSetting(path: string, bounds: Bounds = {}): Setting {
  return { path, unit: "points", min: 0, max: MAX_POINTS_MILLI, default: 0, ...bounds };
}

/** A share from 0 to 100 per cent. */
export function percentSetting(path: string, bounds: Bounds = {}): Setting {
  return { path, unit: "percent", min: 0, max: 100_000, default: 100_000, ...bounds };
}

/** Any number, in thousandths. */
export function numberSetting(path: string, bounds: Bounds = {}): Setting {
  return { path, unit: "number", min: -MAX_NUMBER_MILLI, max: MAX_NUMBER_MILLI, default: 0, ...bounds };
}

/** A whole number of things or days. */
export function countSetting(path: string, unit: "count" | "days", bounds: Bounds = {}): Setting {
  return { path, unit, min: 0, max: 1_000_000_000, default: 1, ...bounds };
}

/** The zod schema of a setting: an integer within its bounds. */
export function integerOf({ min, max, unit }: Setting) {
  return z.int().min(min).max(max).describe(DESCRIPTIONS[unit]);
}

const DESCRIPTIONS: Readonly<Record<SettingUnit, string>> = {
  points: "Points in thousandths: 1,70 điểm is 1700",
  percent: "Per cent in thousandths: 80 % is 80000",
  number: "A number in thousandths",
  count: "A whole number",
  days: "Days",
};
