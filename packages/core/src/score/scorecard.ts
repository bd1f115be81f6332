import type { FactKey } from "../facts/fact-value.ts";
import type { Milli } from "../points/points.ts";
import type { Conflict, ReasonCode, RegainCode } from "../scales/judgement.ts";
import type { TextData } from "../text/local-text.ts";
import type { ExemptBy } from "./applies-to.ts";

/** *Đã chấm · không áp dụng · không phát sinh · chưa đủ thông tin · chỉ theo dõi*: five states, never mixed. */
export type NodeState = "scored" | "not-applicable" | "no-occurrence" | "open" | "tracked";

/** One cause of points not reached at a node: how many, why, under which article, from which facts. */
export interface Reason {
  readonly code: ReasonCode;
  readonly lostMilli: Milli;
  readonly data: TextData;
  readonly facts: readonly FactKey[];
  readonly law: readonly string[];
  readonly regain?: { readonly code: RegainCode; readonly data: TextData };
}

/**
 * One node of the scorecard. `earned + lost + open + rounding = applicable` holds at every node of the base; at the total
 * `earned − bonus + penalty` stands for what was earned. In bonus and penalty sections `earned` is what they bring or take.
 */
export interface ScoreNode {
  /** Node id; groups are `group:<id>`, composite parts `<id>.<part>`, the root is `total`. */
  readonly id: string;
  readonly kind: "total" | "group" | "criterion" | "part";
  readonly state: NodeState;
  readonly maxMilli: Milli;
  /** The maximum that counts for this unit: what does not apply under *re-base* has left it. */
  readonly applicableMilli: Milli;
  readonly earnedMilli: Milli;
  readonly lostMilli: Milli;
  readonly openMilli: Milli;
  readonly roundingMilli: Milli;
  readonly reasons: readonly Reason[];
  /** What an open criterion waits for. */
  readonly missing: readonly FactKey[];
  readonly conflicts: readonly Conflict[];
  readonly children: readonly ScoreNode[];
  /** Why it does not apply to the unit, and under which article. */
  readonly exempt?: { readonly because: ExemptBy; readonly law: readonly string[] };
  /** At the total only, where the rule set has such sections. */
  readonly bonusMilli?: Milli;
  readonly penaltyMilli?: Milli;
}

/** Bảng kết quả chấm điểm: a pure function of rule set, facts, unit and date. */
export interface Scorecard {
  readonly schema: "kiemtra/scorecard/1";
  readonly ruleSet: string;
  readonly unit: string;
  readonly asOf: string;
  readonly total: ScoreNode;
}

/** The node with `id` in the tree, or `undefined`. */
export function findScoreNode(root: ScoreNode, id: string): ScoreNode | undefined {
  if (root.id === id) return root;
  for (const child of root.children) {
    const found = findScoreNode(child, id);
    if (found) return found;
  }
  return undefined;
}

/** Every node in the tree's order, children after their parent. */
export function listScoreNodes(root: ScoreNode): readonly ScoreNode[] {
  return [root, ...root.children.flatMap(listScoreNodes)];
}
