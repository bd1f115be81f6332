import type { FactSheet } from "../facts/fact-value.ts";
import { divide, fraction, min, multiply, subtract } from "../points/fraction.ts";
import type { Milli } from "../points/points.ts";
import type { ScaleOf } from "../schema/scale.ts";
import type { JudgeContext } from "./judge-scale.ts";
import type { Judgement } from "./judgement.ts";
import { decimalText, scoredFor } from "./judgement-of.ts";
import { factsOfQuantity, figureOf } from "./quantity.ts";

/** Điểm nền và điểm cộng theo bước: base points, then so many for each full step, up to the maximum. */
export function judgeSteps(
  scale: ScaleOf<"steps">,
  max: Milli,
  sheet: FactSheet,
  { requirement }: JudgeContext,
): Judgement {
  const figure = figureOf(scale.value, sheet);
  if ("judgement" in figure) return figure.judgement;
  const above = subtract(figure.value, multiply(fraction(scale.from), requirement));
  const steps = above.n > 0n ? divide(above, multiply(fraction(scale.step), requirement)) : fraction(0);
  const points = BigInt(scale.baseMilli) + BigInt(scale.eachMilli) * (steps.n / steps.d);
  const facts = factsOfQuantity(scale.value);
  return scoredFor(min(fraction(max), fraction(points)), max, () => ({
    code: "steps-below-full",
    data: { fact: facts[0] ?? "", value: decimalText(figure.value) },
    facts,
    regain: { code: "score-higher", data: { fact: facts[0] ?? "" } },
  }));
}
