import type { FactEvent } from "../schema/fact-event.ts";

/** What the events of one series say now. */
export type SeriesState =
  | { readonly state: "untouched" }
  | {
      readonly state: "known";
      readonly value: NonNullable<FactEvent["value"]>;
      readonly tips: readonly FactEvent[];
    }
  | { readonly state: "clash"; readonly tips: readonly FactEvent[] };

/** One series of events per layer, source, fact and row of an inspection. */
export function seriesKey(event: Pick<FactEvent, "layer" | "source" | "fact" | "row">): string {
  return [event.layer, event.source, event.fact, event.row ?? ""].join("\u001f");
}

/**
 * The events of a series that nothing replaces. An event whose base has not arrived waits and is no tip;
 * the order of delivery changes nothing.
 */
export function factTips(series: readonly FactEvent[]): readonly FactEvent[] {
  const arrived = effectiveEvents(series);
  const replaced = new Set(arrived.flatMap((event) => event.base));
  return arrived
    .filter((event) => !replaced.has(event.id))
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** What the series says: equal tips are no clash; different ones are, and both are kept. */
export function seriesState(series: readonly FactEvent[]): SeriesState {
  const tips = factTips(series);
  const [first] = tips;
  if (!first) return { state: "untouched" };
  const same = tips.every((tip) => stableJson(tip.value) === stableJson(first.value));
  if (!same) return { state: "clash", tips };
  return first.value === null ? { state: "untouched" } : { state: "known", value: first.value, tips };
}

function effectiveEvents(series: readonly FactEvent[]): FactEvent[] {
  const byId = new Map(series.map((event) => [event.id, event]));
  const effective = new Map<string, FactEvent>();
  let waiting = [...byId.values()];
  for (let before = -1; before !== waiting.length; ) {
    before = waiting.length;
    waiting = waiting.filter((event) => {
      if (!event.base.every((id) => effective.has(id))) return true;
      effective.set(event.id, event);
      return false;
    });
  }
  return [...effective.values()];
}

function stableJson(value: FactEvent["value"]): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
