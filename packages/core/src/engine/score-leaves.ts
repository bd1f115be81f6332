import type { Answers } from "./answers.ts";
import type { Engine } from "./engine.ts";
import { APPLIES, IS_OPEN, NO_OCCURRENCE, OPEN } from "./ops/op.ts";
import { runOne } from "./ops/run-op.ts";
import type { Points } from "./points.ts";
import { scoreLeaf, settle } from "./score-answers.ts";

const UNANSWERED = { points: 0, flags: APPLIES | IS_OPEN };

/** Scores every leaf by its formula; exactly where it has none, or where its products grow too large for doubles. */
export function scoreLeaves(engine: Engine, answers: Answers, points: Points): void {
  const { leaves } = engine;
  const { values, states, applies } = answers;
  const { earned, applicable, flags } = points;
  for (let k = 0; k < leaves.length; k++) {
    const leaf = leaves[k]!;
    const { op } = leaf;
    if (op === undefined || applies[leaf.criterion] !== 1) {
      scoreLeaf(engine, leaf, answers, points);
      continue;
    }
    const own = runOne(op, values, states);
    if (own > OPEN) {
      earned[k] = own;
      applicable[k] = leaf.max;
      flags[k] = APPLIES;
    } else if (own === OPEN) settle(leaf, points, UNANSWERED);
    else if (own === NO_OCCURRENCE) settle(leaf, points, leaf.noCase);
    else scoreLeaf(engine, leaf, answers, points);
  }
}
