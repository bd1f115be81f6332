import type { Fraction } from "../points/fraction.ts";
import type { ScaleJudges } from "../scales/judge-scale.ts";
import type { Judgement } from "../scales/judgement.ts";
import type { ScoredUnit } from "../score/applies-to.ts";
import type { ScoreNode } from "../score/scorecard.ts";
import type { TreeSource } from "../score/tree-source.ts";
import type { Answers } from "./answers.ts";
import type { Branch, Engine, Leaf } from "./engine.ts";
import type { Points } from "./points.ts";

/** What an engine scores by. The phone carries the common part and loads the rest for a rule set that needs it. */
export interface Rules {
  readonly scales: ScaleJudges;
  /** Whatever is not a plain sum of plain criteria. */
  readonly groups?: GroupRules | undefined;
}

/** Means, best-of, gates, sections, spread, coefficients, conversion to a scale: points, and the nodes that explain them. */
export interface GroupRules {
  rollUp(engine: Engine, branch: Branch, answers: Answers, points: Points): void;
  giveWay(engine: Engine, points: Points, branch?: Branch): void;
  totalUp(engine: Engine, points: Points): void;
  withCoefficient(leaf: Leaf, unit: ScoredUnit, judge: (requirement: Fraction) => Judgement): Judgement;
  grownNode(node: ScoreNode): ScoreNode;
  groupNode(source: TreeSource, branch: Branch, node: ScoreNode): ScoreNode;
  sectionNode(source: TreeSource, leaf: Leaf, node: ScoreNode): ScoreNode;
  totalNode(source: TreeSource, node: ScoreNode): ScoreNode;
}

/** The rules beyond a plain sum. Throws `RangeError` where they were not brought along: see `needsAllRules`. */
export function groupRules({ rules }: Engine): GroupRules {
  if (!rules.groups) throw new RangeError("this rule set needs rules that are not loaded");
  return rules.groups;
}
