import { halfUpSmall } from "../points/half-up.ts";
import { type Milli, type Places, stepOf } from "../points/points.ts";
import type { Answers } from "./answers.ts";
import type { Branch, Engine } from "./engine.ts";
import { APPLIES, IS_OPEN, NOT_APPLICABLE, NOT_OCCURRED } from "./ops/op.ts";
import type { Points } from "./points.ts";
import { underPolicy } from "./policy.ts";
import { groupRules } from "./rules.ts";

/** Makes the result of one branch from its children's, which are there already. */
export function rollUp(engine: Engine, branch: Branch, answers: Answers, points: Points): void {
  if (branch.composite) rollUpComposite(branch, answers, points);
  else if (branch.isPlainSum && !branch.role) addUp(branch, points);
  else groupRules(engine).rollUp(engine, branch, answers, points);
}

function rollUpComposite(branch: Branch, answers: Answers, points: Points): void {
  if (isExempt(branch, answers, points)) return;
  addUp(branch, points);
  settleComposite(branch, points);
}

/** Adds the children's results, and rounds where the node does. */
export function addUp({ index, children, places }: Branch, { earned, applicable, flags }: Points): void {
  let sum = 0;
  let whole = 0;
  let union = 0;
  for (let k = 0; k < children.length; k++) {
    const child = children[k]!;
    sum += earned[child]!;
    whole += applicable[child]!;
    union |= flags[child]!;
  }
  earned[index] = roundTo(sum, places);
  applicable[index] = whole;
  flags[index] = union;
}

function isExempt({ index, criterion, composite, max }: Branch, answers: Answers, points: Points): boolean {
  const applies = answers.applies[criterion]!;
  if (applies === 1 || !composite) return false;
  setNode(points, index, max, underPolicy(composite.whenNotApplicable, NOT_APPLICABLE, max, applies === 2));
  return true;
}

/** Where no part of a composite counts because none occurred, its own policy decides. */
function settleComposite({ index, composite, max }: Branch, points: Points): void {
  const flags = points.flags[index]!;
  if (!composite || (flags & (APPLIES | IS_OPEN)) !== 0 || (flags & NOT_OCCURRED) === 0) return;
  setNode(points, index, max, underPolicy(composite.whenNoOccurrence, NOT_OCCURRED, max, false));
}

function setNode(points: Points, index: number, max: Milli, to: { points: number; flags: number }): void {
  points.earned[index] = to.points;
  points.flags[index] = to.flags;
  points.applicable[index] = (to.flags & APPLIES) === 0 ? 0 : max;
}

/** Whole thousandths rounded half up; nothing to do where a node does not round. */
export function roundTo(milli: Milli, places: Places | undefined): Milli {
  return places === undefined ? milli : halfUpSmall(milli, 1, stepOf(places));
}
