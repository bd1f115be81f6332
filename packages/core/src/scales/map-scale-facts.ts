import { isIsoDate } from "../calendar/working-days.ts";
import type { FactKey } from "../facts/fact-value.ts";
import type { Scale } from "../schema/scale.ts";

/** The fields of scales and measures that hold a fact, or several. A test holds this list against every scale. */
const FACT_FIELDS: ReadonlySet<string> = new Set([
  "fact",
  "facts",
  "count",
  "of",
  "over",
  "sum",
  "minus",
  "percent",
  "number",
  "value",
  "target",
  "reference",
  "points",
  "reason",
  "score",
  "done",
  "due",
  "happened",
]);

type Rename = (key: FactKey) => FactKey;

/** The scale with every fact key renamed. */
export function mapScaleFacts<S extends Scale>(scale: S, rename: Rename): S {
  return mapField("", scale, rename) as S;
}

/** Every fact that a scale reads, each once, in declared order. */
export function factsOfScale(scale: Scale): readonly FactKey[] {
  const keys = new Set<FactKey>();
  mapField("", scale, (key) => {
    keys.add(key);
    return key;
  });
  return [...keys];
}

function mapField(field: string, value: unknown, rename: Rename): unknown {
  if (typeof value === "string") return FACT_FIELDS.has(field) && !isIsoDate(value) ? rename(value) : value;
  if (Array.isArray(value)) return value.map((entry) => mapField(field, entry, rename));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, mapField(key, entry, rename)]));
}
