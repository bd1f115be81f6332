import type { FactSheet } from "../facts/fact-value.ts";
import { fraction } from "../points/fraction.ts";
import type { Milli } from "../points/points.ts";
import type { ScaleOf } from "../schema/scale.ts";
import type { Judgement } from "./judgement.ts";
import { scoredFor, shareOfMax } from "./judgement-of.ts";
import { openUnlessAnswered, readCount } from "./read-facts.ts";

/** Theo sự việc nặng nhất: the worst event that happened decides the whole period. */
export function judgeWorstEvent({ events }: ScaleOf<"worst-event">, max: Milli, sheet: FactSheet): Judgement {
  const open = openUnlessAnswered(
    sheet,
    events.map(({ fact }) => fact),
  );
  if (open) return open;
  const happened = events.filter(({ fact }) => readCount(sheet, fact) > 0);
  const [first] = happened;
  if (!first) return { state: "scored", earned: fraction(max), shortfalls: [] };
  const worst = happened.reduce((a, b) => (b.sharePercentMilli < a.sharePercentMilli ? b : a), first);
  const data = { fact: worst.fact, share: worst.sharePercentMilli };
  return scoredFor(shareOfMax(max, worst.sharePercentMilli), max, () => ({
    code: "event-happened",
    data,
    facts: [worst.fact],
    regain: { code: "avoid", data: { fact: worst.fact } },
  }));
}
