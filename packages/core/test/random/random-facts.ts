import type { CalendarDay } from "../../src/calendar/working-days.ts";
import { type FactSheet, type FactValue, MAX_COUNT } from "../../src/facts/fact-value.ts";
import type { FactSpec } from "../../src/schema/fact-spec.ts";
import type { RuleSetContent } from "../../src/schema/rule-set.ts";
import { COUNTS, NUMBERS, SIGNED } from "./facts-pool.ts";
import type { RandomSource } from "./source.ts";

/** Facts for a rule set: some unanswered, some in a clash, small counts mostly and now and then very large ones. */
export function randomFacts(random: RandomSource, { facts }: RuleSetContent): FactSheet {
  const values: Record<string, FactValue> = {};
  const isLarge = random.chance(8);
  const missing = random.pick([0, 0, 0, 0, 4, 25]);
  for (const spec of facts)
    if (!random.chance(missing)) values[spec.key] = randomValue(random, spec, isLarge);
  if (random.chance(75)) putInOrder(random, values);
  const clashes = random.chance(10) ? [random.pick(facts).key] : [];
  return { values, clashes };
}

/** Makes most ratios sound: a later count is not smaller, and in some sheets the first ones are all zero. */
function putInOrder(random: RandomSource, values: Record<string, FactValue>): void {
  const zeros = random.pick([0, 0, 0, 2, 3, 4]);
  const answered = COUNTS.filter((key) => values[key] !== undefined);
  const ordered = answered.map((key) => Number(values[key])).sort((a, b) => a - b);
  answered.forEach((key, index) => {
    values[key] = index < zeros ? 0 : (ordered[index] ?? 0);
  });
}

/** One fact told anew, or taken back. */
export function randomFactEdit(
  random: RandomSource,
  { facts }: RuleSetContent,
): { readonly fact: string; readonly value: FactValue | undefined } {
  const spec = random.pick(facts);
  return {
    fact: spec.key,
    value: random.chance(12) ? undefined : randomValue(random, spec, random.chance(4)),
  };
}

/** The calendar of the cases: holidays about the due date, and a Saturday worked in exchange. */
export const CALENDAR: readonly CalendarDay[] = [
  { date: "2025-04-30", name: "Giải phóng", kind: "holiday" },
  { date: "2025-05-01", name: "Quốc tế Lao động", kind: "holiday" },
  { date: "2025-05-02", name: "Nghỉ hoán đổi", kind: "holiday" },
  { date: "2025-04-26", name: "Làm bù", kind: "working-day" },
  { date: "2025-05-10", name: "Làm bù", kind: "working-day" },
  { date: "2025-05-04", name: "Chủ nhật", kind: "holiday" },
];

function randomValue(random: RandomSource, spec: FactSpec, isLarge: boolean): FactValue {
  switch (spec.kind) {
    case "yesno":
      return random.chance(55);
    case "count":
      return countOf(random, COUNTS.indexOf(spec.key) + 1, isLarge);
    case "number":
      return numberOf(random, spec);
    case "choice":
      return random.pick(spec.options).key;
    case "date":
      return random.pick(DATES);
    case "text":
      return random.pick(TEXTS);
    case "rows":
      return [];
  }
}

/** A later count of the pool is larger as a rule; a few times it is not, and nothing at all is common. */
function countOf(random: RandomSource, rank: number, isLarge: boolean): number {
  if (random.chance(12)) return 0;
  if (isLarge) return random.chance(10) ? MAX_COUNT : random.int(0, (MAX_COUNT / 5) * rank);
  return random.int(0, rank * 4) + (random.chance(80) ? rank * 2 : 0);
}

/** The first number of the pool and the signed one are like points, the others like per cents. */
function numberOf(random: RandomSource, { key, min }: FactSpec & { readonly kind: "number" }): string {
  const form = random.int(0, 9);
  if (form === 0) return "0";
  if (key === NUMBERS[0] || key === SIGNED) {
    const milli = form <= 6 ? random.int(0, 12) * 250 : random.int(0, form === 7 ? 12_000 : 3_000);
    return decimalOf(min === undefined && random.chance(25) ? -milli : milli);
  }
  if (form <= 6) return decimalOf(random.int(0, 40) * 2500);
  return decimalOf(random.int(0, form === 7 ? 120_000 : 100_000));
}

function decimalOf(milli: number): string {
  const magnitude = Math.abs(milli);
  const fraction = String(magnitude % 1000)
    .padStart(3, "0")
    .replace(/0+$/, "");
  const whole = Math.floor(magnitude / 1000);
  return `${milli < 0 ? "-" : ""}${whole}${fraction && `.${fraction}`}`;
}

const FIRST_DAY = Date.parse("2025-04-20T00:00:00Z");
const DATES: readonly string[] = Array.from({ length: 30 }, (_, day) =>
  new Date(FIRST_DAY + day * 86_400_000).toISOString().slice(0, 10),
);
const TEXTS = ["Đã kiểm tra hồ sơ", "x", "thiếu 2 hồ sơ", "ok", "lý do", "", "   "];
