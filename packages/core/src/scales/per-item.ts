import type { FactKey, FactSheet } from "../facts/fact-value.ts";
import { fraction } from "../points/fraction.ts";
import type { Milli } from "../points/points.ts";
import type { ScaleOf } from "../schema/scale.ts";
import type { Judgement, Shortfall } from "./judgement.ts";
import { scoredFor } from "./judgement-of.ts";
import { openUnlessAnswered, readCount, readYesNo } from "./read-facts.ts";

/** Theo từng nội dung: each item earns fixed points, up to the maximum. */
export function judgePerItem(scale: ScaleOf<"per-item">, max: Milli, sheet: FactSheet): Judgement {
  return "count" in scale.of
    ? judgeCount(scale.of.count, scale.eachMilli, max, sheet)
    : judgeItems(scale.of.facts, scale.eachMilli, max, sheet);
}

function judgeCount(key: FactKey, each: Milli, max: Milli, sheet: FactSheet): Judgement {
  const open = openUnlessAnswered(sheet, [key]);
  if (open) return open;
  const count = readCount(sheet, key);
  const enough = Math.ceil(max / each);
  return scoredFor(fraction(Math.min(max, count * each)), max, () => ({
    code: "items-missing",
    data: { fact: key, count, enough },
    facts: [key],
    regain: { code: "do-more", data: { fact: key, more: enough - count, each } },
  }));
}

function judgeItems(keys: readonly FactKey[], each: Milli, max: Milli, sheet: FactSheet): Judgement {
  const open = openUnlessAnswered(sheet, keys);
  if (open) return open;
  const unmet = keys.filter((key) => readYesNo(sheet, key) !== true);
  const earned = Math.min(max, (keys.length - unmet.length) * each);
  const shortfalls: Shortfall[] = unmet.map((key) => ({
    code: "item-not-met",
    data: { fact: key },
    facts: [key],
    weight: fraction(each),
    regain: { code: "meet", data: { fact: key } },
  }));
  const outOfReach = max - keys.length * each;
  if (outOfReach > 0) {
    shortfalls.push({ code: "items-out-of-reach", data: {}, facts: keys, weight: fraction(outOfReach) });
  }
  return { state: "scored", earned: fraction(earned), shortfalls: earned === max ? [] : shortfalls };
}
