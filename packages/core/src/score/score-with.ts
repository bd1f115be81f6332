import type { IsoDate } from "../calendar/working-days.ts";
import { encode } from "../engine/answers.ts";
import type { Engine } from "../engine/engine.ts";
import { makePoints } from "../engine/points.ts";
import { scoreAnswers } from "../engine/score-answers.ts";
import type { FactSheet } from "../facts/fact-value.ts";
import type { ScoredUnit } from "./applies-to.ts";
import { makeTree } from "./make-tree.ts";
import type { Scorecard } from "./scorecard.ts";

/** Scores one unit with an engine that is compiled already. */
export function scoreWith(
  engine: Engine,
  input: { readonly unit: ScoredUnit; readonly facts: FactSheet; readonly asOf: IsoDate },
): Scorecard {
  const answers = encode(engine, input);
  const points = makePoints(engine);
  scoreAnswers(engine, answers, points);
  const total = makeTree(engine, answers, points, input.asOf);
  const { ruleSet } = engine;
  return { schema: "kiemtra/scorecard/1", ruleSet: ruleSet.id, unit: input.unit.id, asOf: input.asOf, total };
}
