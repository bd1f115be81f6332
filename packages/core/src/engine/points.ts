import type { Milli } from "../points/points.ts";
import type { Engine } from "./engine.ts";

/** The points of one unit, by node index; reused from unit to unit. */
export interface Points {
  readonly earned: Float64Array;
  /** The maximum that counts at each node. */
  readonly applicable: Float64Array;
  readonly flags: Uint8Array;
  totalMilli: Milli;
  bonusMilli: Milli;
  penaltyMilli: Milli;
  /** The maximum of the base that applies, before it is converted to a scale. */
  applicableMilli: Milli;
  totalFlags: number;
}

/** Room for the points of one unit. */
export function makePoints({ nodeCount }: Pick<Engine, "nodeCount">): Points {
  return {
    earned: new Float64Array(nodeCount),
    applicable: new Float64Array(nodeCount),
    flags: new Uint8Array(nodeCount),
    totalMilli: 0,
    bonusMilli: 0,
    penaltyMilli: 0,
    applicableMilli: 0,
    totalFlags: 0,
  };
}
