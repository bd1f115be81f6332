import { type Goal, judge, type Verdict } from "./goals.ts";
import { type Case, interleave, median, type Pace, ratio, type Timed } from "./interleave.ts";

/** What cannot take part, and why. */
export interface Absent {
  readonly name: string;
  readonly why: string;
}

/** One table of the report with its verdicts. */
export interface Section {
  readonly title: string;
  /** How the rows came about, where it is not plain. */
  readonly note: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly verdicts: readonly Verdict[];
}

/** Measures one section. */
export type Measure = (pace: Pace) => Promise<Section>;

/** Results go here, so that no run can be dropped as useless. */
export const sink = { value: 0 };

/** Makes something that may fail without ending the whole run. */
export async function attempt<T extends object>(
  name: string,
  make: () => T | Promise<T>,
): Promise<T | Absent> {
  try {
    return await make();
  } catch (error) {
    return { name, why: error instanceof Error ? error.message : String(error) };
  }
}

export function isAbsent(value: object): value is Absent {
  return "why" in value;
}

/** Times all that take part, in turn. */
export async function race<Key extends string>(
  cases: Readonly<Record<Key, Case | Absent>>,
  pace: Pace,
): Promise<Record<Key, Timed | Absent>> {
  const present = Object.entries<Case | Absent>(cases).filter(
    (entry): entry is [string, Case] => !isAbsent(entry[1]),
  );
  const times = await interleave(
    present.map(([, item]) => item),
    pace,
  );
  const timed = Object.fromEntries(present.map(([key], at) => [key, times[at]]));
  return { ...cases, ...timed } as Record<Key, Timed | Absent>;
}

/** Holds the ratio of two times against a goal; `factor` converts it, where the two did not do the same amount. */
export function compare(goal: Goal, a: Timed | Absent, b: Timed | Absent, factor = 1): Verdict {
  for (const side of [a, b]) if (isAbsent(side)) return judge(goal, `${side.name}: ${side.why}`);
  return judge(goal, factor * ratio(a as Timed, b as Timed));
}

/** Microseconds per `work` of each case, and how many times the reference it takes. */
export function tableOf(
  timed: Readonly<Record<string, Timed | Absent>>,
  reference: Timed | Absent,
  work: string,
): Pick<Section, "head" | "rows"> {
  const name = isAbsent(reference) ? "" : reference.name;
  const rows = Object.values(timed).map((item) => {
    if (isAbsent(item)) return [item.name, `absent: ${item.why}`, "", "", ""];
    const micros = [median(item.times), Math.min(...item.times), Math.max(...item.times)];
    const times = isAbsent(reference) ? "" : figure(ratio(item, reference));
    return [item.name, ...micros.map((ms) => figure(ms * 1000)), times];
  });
  return { head: ["", `µs ${work}, median`, "min", "max", `× ${name}`], rows };
}

/** Four significant digits, without an exponent. */
export function figure(value: number): string {
  return Number(value.toPrecision(4)).toLocaleString("en", { maximumFractionDigits: 6 });
}
