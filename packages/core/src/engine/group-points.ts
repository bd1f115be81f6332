import { add, type Fraction, fraction } from "../points/fraction.ts";
import { EXACT_LIMIT, halfUpSmall } from "../points/half-up.ts";
import { type Milli, stepOf } from "../points/points.ts";
import { roundHalfUp } from "../points/round-half-up.ts";
import type { Answers } from "./answers.ts";
import type { Branch, Engine } from "./engine.ts";
import { APPLIES, IS_OPEN, NOT_APPLICABLE } from "./ops/op.ts";
import type { Points } from "./points.ts";
import { addUp, roundTo } from "./roll-up.ts";
import { spreadMaxima } from "./spread.ts";

/** Makes the result of a group that is more than a plain sum, or of a section. */
export function rollUpGroup(engine: Engine, branch: Branch, answers: Answers, points: Points): void {
  const { node, gateChild } = branch;
  if (node.kind !== "group") return;
  if (branch.spreads) spreadMaxima(engine, branch, answers, points);
  switch (node.rollUp) {
    case "sum":
      addUp(branch, points);
      if (gateChild >= 0 && !isGateOpen(gateChild, node.gate?.atLeastPercentMilli ?? 0, points))
        points.earned[branch.index] = roundTo(points.earned[gateChild]!, branch.places);
      break;
    case "best-of":
      takeBest(branch, points);
      break;
    case "mean":
    case "weighted-mean":
      average(branch, points);
      break;
  }
  if (node.role) holdToCap(branch, points);
}

/** Whether the gate's child reached its share. One that does not apply stops nobody; an open one does. */
export function isGateOpen(child: number, atLeastPercentMilli: number, points: Points): boolean {
  const [flags, whole] = [points.flags[child]!, points.applicable[child]!];
  if ((flags & IS_OPEN) !== 0) return false;
  if ((flags & NOT_APPLICABLE) !== 0) return true;
  return (
    (flags & APPLIES) === 0 || whole <= 0 || points.earned[child]! * 100_000 >= atLeastPercentMilli * whole
  );
}

function takeBest({ index, children, places }: Branch, { earned, applicable, flags }: Points): void {
  const best = bestChild(children, earned, flags);
  let union = 0;
  for (let k = 0; k < children.length; k++) union |= flags[children[k]!]!;
  earned[index] = best < 0 ? 0 : roundTo(earned[best]!, places);
  applicable[index] = best < 0 ? 0 : applicable[best]!;
  flags[index] = union;
}

/** The child that counts in a best-of: most points, the first among equals; -1 where none applies. */
export function bestChild(children: readonly number[], earned: Float64Array, flags: Uint8Array): number {
  let best = -1;
  for (let k = 0; k < children.length; k++) {
    const child = children[k]!;
    if ((flags[child]! & APPLIES) === 0) continue;
    if (best < 0 || earned[child]! > earned[best]!) best = child;
  }
  return best;
}

function average({ index, children, weights, places, max }: Branch, points: Points): void {
  const { earned, applicable, flags } = points;
  let union = 0;
  for (let k = 0; k < children.length; k++) union |= flags[children[k]!]!;
  const mean = meanShare(children, weights, points);
  earned[index] = mean ? roundHalfUp({ n: mean.n * BigInt(max), d: mean.d }, places ?? 3) : 0;
  applicable[index] = mean ? max : 0;
  flags[index] = union;
}

/** The weighted mean of the shares of the nodes that count; `undefined` where none does or no weight is left. */
function meanShare(
  nodes: readonly number[],
  weights: readonly number[],
  { earned, applicable, flags }: Points,
): Fraction | undefined {
  let [n, d, total] = [0n, 1n, 0n];
  for (let k = 0; k < nodes.length; k++) {
    const node = nodes[k]!;
    const whole = BigInt(applicable[node]!);
    if ((flags[node]! & APPLIES) === 0 || whole <= 0n) continue;
    const weight = BigInt(weights[k]!);
    n = n * whole + BigInt(earned[node]!) * weight * d;
    d *= whole;
    total += weight;
  }
  return total > 0n ? fraction(n, d * total) : undefined;
}

function holdToCap({ index, max }: Branch, { earned }: Points): void {
  earned[index] = Math.max(0, Math.min(max, earned[index]!));
}

/** Một vi phạm chỉ trừ một lần: a penalty item takes nothing where the same violation already cost points. */
export function giveWay({ once, leaves, branches }: Engine, points: Points, branch?: Branch): void {
  for (const { node, others } of once) {
    const isDue = branch ? node === branch.index : node < leaves.length;
    if (isDue && others.some((other) => hasLost(branches, leaves.length, points, other)))
      points.earned[node] = 0;
  }
}

/** Whether a node of the tree lost points. */
function hasLost(branches: readonly Branch[], leafCount: number, points: Points, node: number): boolean {
  const branch = branches[node - leafCount];
  const { earned, applicable, flags } = points;
  if (branch?.composite) return lostByParts(branch, points) > 0;
  if (branch) {
    const isBestOf = branch.node.kind === "group" && branch.node.rollUp === "best-of";
    const best = isBestOf ? bestChild(branch.children, earned, flags) : -1;
    return branch.children.some(
      (child) => (!isBestOf || child === best) && hasLost(branches, leafCount, points, child),
    );
  }
  const own = flags[node]!;
  return (own & APPLIES) !== 0 && (own & IS_OPEN) === 0 && earned[node]! < applicable[node]!;
}

/** What a composite lost: its maximum less what it earned and what is open, grown where siblings enlarged it. */
function lostByParts({ index, children }: Branch, { earned, applicable, flags }: Points): Milli {
  let open = 0;
  let whole = 0;
  for (const part of children) {
    whole += applicable[part]!;
    if ((flags[part]! & IS_OPEN) !== 0) open += applicable[part]!;
  }
  const own = applicable[index]!;
  const stillOpen =
    open === 0 || whole === own ? open : roundHalfUp({ n: BigInt(open) * BigInt(own), d: BigInt(whole) }, 3);
  return own - earned[index]! - stillOpen;
}

/** Adds base, bonus and penalty, and rounds once. */
export function totalUp(engine: Engine, points: Points): void {
  const { base, bonus, penalty, ruleSet } = engine;
  const { earned, applicable, flags } = points;
  let [sum, whole, union] = [0, 0, 0];
  for (let k = 0; k < base.length; k++) {
    sum += earned[base[k]!]!;
    whole += applicable[base[k]!]!;
    union |= flags[base[k]!]!;
  }
  points.bonusMilli = 0;
  points.penaltyMilli = 0;
  for (let k = 0; k < bonus.length; k++) {
    points.bonusMilli += earned[bonus[k]!]!;
    union |= flags[bonus[k]!]! & IS_OPEN;
  }
  for (let k = 0; k < penalty.length; k++) {
    points.penaltyMilli += earned[penalty[k]!]!;
    union |= flags[penalty[k]!]! & IS_OPEN;
  }
  points.applicableMilli = whole;
  points.totalFlags = union;
  const extra = points.bonusMilli - points.penaltyMilli;
  const scale = ruleSet.total?.rebaseToMilli;
  const isMean = ruleSet.total !== undefined && ruleSet.total.rollUp !== "sum";
  const step = stepOf(ruleSet.rounding.total);
  if (isMean) {
    const mean = meanShare(base, engine.baseWeights, points);
    const share: Fraction = mean ? { n: mean.n * BigInt(scale ?? engine.baseMax), d: mean.d } : fraction(0);
    points.applicableMilli = mean ? whole : 0;
    points.totalMilli = roundHalfUp(add(share, fraction(extra)), ruleSet.rounding.total);
  } else if (scale === undefined || whole === 0) points.totalMilli = halfUpSmall(sum + extra, 1, step);
  else if ((Math.abs(sum) * scale + Math.abs(extra) * whole) * 2 + whole * step < EXACT_LIMIT)
    points.totalMilli = halfUpSmall(sum * scale + extra * whole, whole, step);
  else {
    const exact = fraction(BigInt(sum) * BigInt(scale) + BigInt(extra) * BigInt(whole), whole);
    points.totalMilli = roundHalfUp(exact, ruleSet.rounding.total);
  }
}
