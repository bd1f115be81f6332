import type { IsoDate } from "../calendar/working-days.ts";
import type { ScalarValue } from "../facts/fact-value.ts";
import { foldForSearch } from "../text/fold-for-search.ts";
import type { RowTest } from "./import-spec.ts";

type Values = Readonly<Record<string, ScalarValue | null>>;

/** Whether a row passes all tests. A day that is not there is neither before nor after another. */
export function passesAll(tests: readonly RowTest[], asOf: IsoDate): (values: Values) => boolean {
  const all = tests.map((test) => passes(test, asOf));
  return (values) => all.every((holds) => holds(values));
}

function passes(test: RowTest, asOf: IsoDate): (values: Values) => boolean {
  const { column } = test;
  if ("is" in test) return (values) => isSame(values[column], test.is);
  if ("isThere" in test) return (values) => (values[column] !== null) === test.isThere;
  if ("beforeExtract" in test)
    return (values) => isDay(values[column]) && values[column] < asOf === test.beforeExtract;
  const [other, after] = "after" in test ? [test.after, true] : [test.notAfter, false];
  return (values) => {
    const [day, bound] = [values[column], values[other]];
    return isDay(day) && isDay(bound) && day > bound === after;
  };
}

/** Systems differ in the case and accents of a status. */
function isSame(value: ScalarValue | null | undefined, wanted: boolean | string): boolean {
  if (typeof wanted === "boolean" || typeof value !== "string") return value === wanted;
  return foldForSearch(value) === foldForSearch(wanted);
}

function isDay(value: ScalarValue | null | undefined): value is IsoDate {
  return typeof value === "string";
}
