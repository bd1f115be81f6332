import type { Milli } from "../points/points.ts";
import type { Policy } from "../schema/policy.ts";
import { APPLIES, NOT_APPLICABLE, NOT_OCCURRED, type NoCase } from "./ops/op.ts";

/** Points and flags of a node that does not apply or did not occur, with a maximum of `max`. */
export function underPolicy(policy: Policy, state: number, max: Milli, byLevel: boolean): NoCase {
  switch (policy) {
    case "re-base":
    case "spread":
      return state === NOT_APPLICABLE ? LEFT_EXEMPT : LEFT_NO_CASE;
    case "zero":
      return { points: 0, flags: state | APPLIES };
    case "full":
      return { points: max, flags: state | APPLIES };
    case "full-by-level":
      return byLevel ? { points: max, flags: state | APPLIES } : { points: 0, flags: state };
  }
}

const LEFT_EXEMPT: NoCase = { points: 0, flags: NOT_APPLICABLE };
const LEFT_NO_CASE: NoCase = { points: 0, flags: NOT_OCCURRED };
