import type { FactSheet } from "../facts/fact-value.ts";
import type { Milli } from "../points/points.ts";
import type { ScaleOf } from "../schema/scale.ts";
import { type JudgeContext, judgeScale } from "./judge-scale.ts";
import type { Judgement } from "./judgement.ts";
import { openUnlessAnswered, readText, stillMissing } from "./read-facts.ts";

/** Công thức được chọn: the chosen formula judges, the others read nothing. */
export function judgeChosen(
  { fact, formulas }: ScaleOf<"chosen">,
  max: Milli,
  sheet: FactSheet,
  context: JudgeContext,
): Judgement {
  const open = openUnlessAnswered(sheet, [fact]);
  const formula = formulas.find(({ option }) => option === readText(sheet, fact));
  if (open || !formula) return open ?? stillMissing(fact);
  return judgeScale(formula.scale, max, sheet, context);
}
