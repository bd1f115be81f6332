import { type FactEvent, type FactSpec, MARK_PREFIX, seriesKey, seriesState } from "@kiemtra/core";

/** One series with different tips: both are kept until the head decides. */
export interface Clash {
  readonly key: string;
  readonly fact: string;
  readonly row: string | undefined;
  readonly spec: FactSpec | undefined;
  readonly tips: readonly FactEvent[];
}

/** Every clash among the events of the inspection's own layer. */
export function listClashes(events: readonly FactEvent[], facts: readonly FactSpec[]): readonly Clash[] {
  const series = Map.groupBy(
    events.filter((event) => event.layer === "inspection"),
    seriesKey,
  );
  return [...series].flatMap(([key, list]) => {
    const state = seriesState(list);
    const [first] = list;
    if (state.state !== "clash" || !first) return [];
    const spec = facts.find((candidate) => candidate.key === first.fact);
    return [{ key, fact: first.fact, row: first.row, spec, tips: state.tips }];
  });
}

/** The criterion of a mark, from its fact key. */
export function markedNode(fact: string): string | undefined {
  return fact.startsWith(MARK_PREFIX) ? fact.slice(MARK_PREFIX.length) : undefined;
}
