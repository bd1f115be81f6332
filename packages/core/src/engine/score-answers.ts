import { roundHalfUp } from "../points/round-half-up.ts";
import type { Answers } from "./answers.ts";
import type { Engine, Leaf } from "./engine.ts";
import { judgeLeaf } from "./judge-leaf.ts";
import { APPLIES, IS_OPEN, type NoCase } from "./ops/op.ts";
import type { Points } from "./points.ts";
import { rollUp, roundTo } from "./roll-up.ts";
import { groupRules } from "./rules.ts";

/** Scores one unit into `points`: every leaf, then every branch, then the total. */
export function scoreAnswers(engine: Engine, answers: Answers, points: Points): void {
  const { leaves, branches, baseBranches, once, formulas } = engine;
  if (formulas) formulas.scoreLeaves(engine, answers, points);
  else for (const leaf of leaves) scoreLeaf(engine, leaf, answers, points);
  for (let k = 0; k < baseBranches; k++) rollUp(engine, branches[k]!, answers, points);
  if (once.length > 0) groupRules(engine).giveWay(engine, points);
  for (let k = baseBranches; k < branches.length; k++) {
    rollUp(engine, branches[k]!, answers, points);
    if (once.length > 0) groupRules(engine).giveWay(engine, points, branches[k]!);
  }
  totalUp(engine, points);
}

/** Scores one leaf into `points`, exactly. */
export function scoreLeaf(engine: Engine, leaf: Leaf, answers: Answers, points: Points): void {
  const does = answers.applies[leaf.criterion]!;
  if (does !== 1) {
    settle(leaf, points, does === 2 ? leaf.exemptByLevel : leaf.exempt);
    return;
  }
  const judgement = judgeLeaf(engine, leaf, answers);
  switch (judgement.state) {
    case "scored":
      settle(leaf, points, { points: roundHalfUp(judgement.earned, leaf.places), flags: APPLIES });
      return;
    case "open":
      settle(leaf, points, { points: 0, flags: APPLIES | IS_OPEN });
      return;
    case "no-occurrence":
      settle(leaf, points, leaf.noCase);
      return;
    case "tracked":
      settle(leaf, points, { points: 0, flags: 0 });
      return;
  }
}

/** Enters what a leaf earned. */
export function settle({ index, max }: Leaf, points: Points, { points: earned, flags }: NoCase): void {
  points.earned[index] = earned;
  points.flags[index] = flags;
  points.applicable[index] = (flags & APPLIES) === 0 ? 0 : max;
}

/** The total: base areas added and rounded; sections, means and conversions have rules of their own. */
export function totalUp(engine: Engine, points: Points): void {
  const { base, bonus, penalty, ruleSet } = engine;
  if (ruleSet.total || bonus.length + penalty.length > 0) {
    groupRules(engine).totalUp(engine, points);
    return;
  }
  const { earned, applicable, flags } = points;
  let sum = 0;
  let whole = 0;
  let union = 0;
  for (const node of base) {
    sum += earned[node]!;
    whole += applicable[node]!;
    union |= flags[node]!;
  }
  points.totalMilli = roundTo(sum, ruleSet.rounding.total);
  points.applicableMilli = whole;
  points.totalFlags = union;
}
