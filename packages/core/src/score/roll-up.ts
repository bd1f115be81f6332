import { fraction } from "../points/fraction.ts";
import type { Milli, Places } from "../points/points.ts";
import { roundHalfUp } from "../points/round-half-up.ts";
import type { NodeState, ScoreNode } from "./scorecard.ts";

/** Adds rounded children. Rounding here, if any, is a record of its own, never hidden in what was lost. */
export function sumUp(
  node: Pick<ScoreNode, "id" | "kind" | "maxMilli">,
  children: readonly ScoreNode[],
  places: Places | undefined,
): ScoreNode {
  const earned = sum(children, "earnedMilli");
  const rounded = places === undefined ? earned : roundHalfUp(fraction(earned), places);
  return {
    ...node,
    state: stateOf(children),
    applicableMilli: sum(children, "applicableMilli"),
    earnedMilli: rounded,
    lostMilli: sum(children, "lostMilli"),
    openMilli: sum(children, "openMilli"),
    roundingMilli: sum(children, "roundingMilli") + earned - rounded,
    reasons: [],
    missing: [],
    conflicts: [],
    children,
  };
}

/** One open child leaves the sum open; where nothing counts there is no score. */
function stateOf(children: readonly ScoreNode[]): NodeState {
  if (children.some((child) => child.state === "open")) return "open";
  if (children.some(counts)) return "scored";
  const states = new Set(children.map((child) => child.state));
  if (states.has("no-occurrence")) return "no-occurrence";
  return states.has("not-applicable") ? "not-applicable" : "tracked";
}

function counts(child: ScoreNode): boolean {
  return child.state === "scored" || child.applicableMilli > 0;
}

function sum(
  nodes: readonly ScoreNode[],
  key: "earnedMilli" | "lostMilli" | "openMilli" | "roundingMilli" | "applicableMilli",
): Milli {
  return nodes.reduce((total, node) => total + node[key], 0);
}
