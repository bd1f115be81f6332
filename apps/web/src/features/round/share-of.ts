import type { ScoreNode } from "@kiemtra/core";

/** Earned over applicable as a share from 0 to 1, for pictures only; `undefined` where there is no number. */
export function shareOf(node: ScoreNode): number | undefined {
  const hasPoints =
    node.state === "scored" || node.state === "no-occurrence" || node.state === "not-applicable";
  return hasPoints && node.applicableMilli > 0 ? node.earnedMilli / node.applicableMilli : undefined;
}

/** The step of the sequential colours, 1 to 5. */
export function stepOfShare(share: number): 1 | 2 | 3 | 4 | 5 {
  return Math.min(5, Math.floor(share * 5) + 1) as 1 | 2 | 3 | 4 | 5;
}
