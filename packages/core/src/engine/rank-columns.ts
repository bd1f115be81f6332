import { compareRatios } from "../points/compare-ratios.ts";
import { isMeant } from "../score/applies-to.ts";
import type { Columns } from "./columns.ts";
import { nodeIndex } from "./node-ids.ts";
import { APPLIES, IS_OPEN } from "./ops/op.ts";

/** Moves allowed to an insertion sort, by unit, before a full sort is quicker. */
const PATIENCE = 8;
const EXACT_RATIO = 2 ** 52;

/** A unit's place in its list: equal figures and tie-breaks share a rank (1, 2, 2, 4); 0: not ranked. */
export type Ranks = Int32Array;

/**
 * Ranks all units: the share of the applicable maximum that the total is, compared exactly; then the tie-breaks of the
 * rule set; each list on its own. The order of the last ranking is kept, so that a small change costs little.
 */
export function rankColumns(columns: Columns, ranks: Ranks = new Int32Array(columns.n)): Ranks {
  const { order, engine } = columns;
  const keys = figures(columns);
  const ties = tieBreaker(columns);
  sortByKeys(order, keys, ties);
  const lists = listOf(columns);
  const counts = new Int32Array((engine.ruleSet.ranking?.lists.length ?? 0) + 1);
  const lastOf: (number | undefined)[] = [];
  ranks.fill(0);
  for (let at = 0; at < order.length; at++) {
    const unit = order[at]!;
    if (keys[unit]! === Number.NEGATIVE_INFINITY) break;
    const list = lists ? lists[unit]! : 0;
    const last = lastOf[list];
    counts[list]! += 1;
    const isEqual = last !== undefined && keys[last] === keys[unit] && ties(last, unit) === 0;
    ranks[unit] = isEqual ? ranks[last]! : counts[list]!;
    lastOf[list] = unit;
  }
  return ranks;
}

/**
 * What units are ranked by: the total where all have the same maximum, otherwise its share of the unit's own. Units that
 * are open or without a number come last. Doubles order these fractions exactly as long as their products stay small;
 * `tieBreaker` compares exactly where they are equal.
 */
function figures({ n, totals, wholes, totalFlags, engine, figures: keys }: Columns): Float64Array {
  const isRebased = engine.ruleSet.total?.rebaseToMilli !== undefined;
  for (let u = 0; u < n; u++) {
    const whole = wholes[u]!;
    const isRanked = (totalFlags[u]! & (APPLIES | IS_OPEN)) === APPLIES && whole > 0;
    keys[u] = isRanked ? (isRebased ? totals[u]! : totals[u]! / whole) : Number.NEGATIVE_INFINITY;
  }
  return keys;
}

type Order = (a: number, b: number) => number;

/** Positive where `a` comes before `b` although their figures look the same. */
function tieBreaker(columns: Columns): Order {
  const { engine, totals, wholes, points, flags, applicable } = columns;
  const nodes = (engine.ruleSet.ranking?.tieBreaks ?? []).flatMap((id) => nodeIndex(engine, id) ?? []);
  const isRebased = engine.ruleSet.total?.rebaseToMilli !== undefined;
  const isSmall = isRebased || largestProduct(columns) < EXACT_RATIO;
  const wholeOf = (node: number, u: number) =>
    applicable[node]?.[u] ?? (flags[node]![u]! & APPLIES) * (engine.leaves[node]?.max ?? 0);
  return (a, b) => {
    const exact = isSmall ? 0 : compareRatios(totals[a]!, wholes[a]!, totals[b]!, wholes[b]!);
    if (exact !== 0) return exact;
    for (const node of nodes) {
      const order = compareRatios(points[node]![a]!, wholeOf(node, a), points[node]![b]!, wholeOf(node, b));
      if (order !== 0) return order;
    }
    return 0;
  };
}

function largestProduct({ totals, wholes, n }: Columns): number {
  let [total, whole] = [0, 0];
  for (let u = 0; u < n; u++) {
    total = Math.max(total, Math.abs(totals[u]!));
    whole = Math.max(whole, wholes[u]!);
  }
  return total * whole;
}

function sortByKeys(order: Int32Array, keys: Float64Array, ties: Order): void {
  let left = PATIENCE * order.length;
  const isBefore = (a: number, b: number) =>
    keys[a]! > keys[b]! || (keys[a]! === keys[b]! && keys[a]! !== Number.NEGATIVE_INFINITY && ties(a, b) > 0);
  for (let at = 1; at < order.length && left > 0; at++) {
    const unit = order[at]!;
    let to = at;
    while (to > 0 && isBefore(unit, order[to - 1]!)) {
      order[to] = order[to - 1]!;
      to -= 1;
    }
    order[to] = unit;
    left -= at - to;
  }
  if (left > 0) return;
  order.sort((a, b) => {
    const difference = keys[b]! - keys[a]!;
    return difference === 0 || Number.isNaN(difference) ? -ties(a, b) : difference;
  });
}

/** The list of each unit by number; the last one is for units that no list means. `undefined`: there is one list. */
function listOf({ engine, units, n }: Columns): Int32Array | undefined {
  const lists = engine.ruleSet.ranking?.lists ?? [];
  if (lists.length === 0) return undefined;
  return Int32Array.from({ length: n }, (_, u) => {
    const unit = units[u];
    const place = unit ? lists.findIndex((list) => isMeant(list.units, unit)) : -1;
    return place < 0 ? lists.length : place;
  });
}
