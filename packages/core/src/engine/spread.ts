import { fraction } from "../points/fraction.ts";
import { stepOf } from "../points/points.ts";
import { roundHalfUp } from "../points/round-half-up.ts";
import type { Answers } from "./answers.ts";
import type { Branch, Engine } from "./engine.ts";
import { judgeLeaf } from "./judge-leaf.ts";
import { APPLIES, NOT_APPLICABLE, NOT_OCCURRED } from "./ops/op.ts";
import type { Points } from "./points.ts";

/**
 * Shares the maxima of children that left under `spread` among the criteria of the group that count: equally, in
 * steps of the rounding, the odd steps to the first ones. What each earned grows in proportion, before it is rounded.
 */
export function spreadMaxima(engine: Engine, branch: Branch, answers: Answers, points: Points): void {
  const { node, children } = branch;
  if (node.kind !== "group") return;
  let pool = 0;
  const takers: number[] = [];
  for (const [k, child] of node.children.entries()) {
    if (child.kind !== "criterion") continue;
    const flags = points.flags[children[k]!]!;
    const left =
      ((flags & NOT_APPLICABLE) !== 0 && child.whenNotApplicable === "spread") ||
      ((flags & NOT_OCCURRED) !== 0 && child.whenNoOccurrence === "spread");
    if (left && (flags & APPLIES) === 0) pool += child.maxMilli;
    if (isScoredItself(engine, children[k]!, points) && points.applicable[children[k]!]! > 0) takers.push(k);
  }
  if (pool === 0 || takers.length === 0) return;
  const step = stepOf(engine.ruleSet.rounding.component);
  const steps = Math.floor(pool / step);
  const each = Math.floor(steps / takers.length);
  const odd = steps - each * takers.length;
  const rest = pool - steps * step;
  for (const [order, k] of takers.entries()) {
    const extra = (each + (order < odd ? 1 : 0)) * step + (order === odd ? rest : 0);
    if (extra > 0) enlarge(engine, children[k]!, extra, answers, points);
  }
}

/** Scored or open by its own facts, not by a policy; a composite is when one of its parts counts. */
function isScoredItself({ branches, leaves }: Engine, node: number, { flags }: Points): boolean {
  const own = flags[node]!;
  const parts = branches[node - leaves.length]?.children;
  if ((own & APPLIES) === 0) return false;
  if (parts) return parts.some((part) => (flags[part]! & APPLIES) !== 0);
  return (own & (NOT_OCCURRED | NOT_APPLICABLE)) === 0;
}

function enlarge(engine: Engine, child: number, extra: number, answers: Answers, points: Points): void {
  const before = points.applicable[child]!;
  points.applicable[child] = before + extra;
  const leaf = engine.leaves[child];
  const judgement = leaf && judgeLeaf(engine, leaf, answers);
  const exact = judgement?.state === "scored" ? judgement.earned : fraction(points.earned[child]!);
  const grown = { n: exact.n * BigInt(before + extra), d: exact.d * BigInt(before) };
  points.earned[child] = roundHalfUp(grown, engine.ruleSet.rounding.component);
}
