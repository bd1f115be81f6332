import { compare, type Fraction, fraction } from "../points/fraction.ts";
import type { ScoreNode } from "./scorecard.ts";

/** A unit's place. Equal shares share a rank (1, 2, 2, 4); units with open criteria or without points have none. */
export interface Ranked<T> {
  readonly item: T;
  readonly rank: number | undefined;
}

/** Ranks by the share of the applicable maximum that was earned, exactly. Units that are not scored come last. */
export function rankByShare<T>(items: readonly T[], totalOf: (item: T) => ScoreNode): readonly Ranked<T>[] {
  const scored = items
    .filter((item) => isComplete(totalOf(item)))
    .map((item) => ({ item, share: shareOf(totalOf(item)) }))
    .sort((a, b) => compare(b.share, a.share));
  const ranked: Ranked<T>[] = [];
  for (const [index, { item, share }] of scored.entries()) {
    const previous = scored[index - 1];
    const tied = previous && compare(previous.share, share) === 0;
    ranked.push({ item, rank: tied ? ranked[index - 1]?.rank : index + 1 });
  }
  const rest = items.filter((item) => !isComplete(totalOf(item)));
  return [...ranked, ...rest.map((item) => ({ item, rank: undefined }))];
}

function isComplete(total: ScoreNode): boolean {
  return total.state === "scored" && total.applicableMilli > 0;
}

function shareOf(total: ScoreNode): Fraction {
  return fraction(total.earnedMilli, total.applicableMilli);
}
