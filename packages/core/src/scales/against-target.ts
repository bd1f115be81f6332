import type { FactSheet } from "../facts/fact-value.ts";
import {
  compare,
  divide,
  fraction,
  max as larger,
  min,
  multiply,
  subtract,
  ZERO,
} from "../points/fraction.ts";
import type { Milli } from "../points/points.ts";
import { roundHalfUp } from "../points/round-half-up.ts";
import type { ScaleOf } from "../schema/scale.ts";
import type { JudgeContext } from "./judge-scale.ts";
import type { Judgement } from "./judgement.ts";
import { decimalText, scoredFor } from "./judgement-of.ts";
import { factsOfQuantity, figureOf } from "./quantity.ts";
import { openUnlessAnswered } from "./read-facts.ts";

/** So với chỉ tiêu: full from the target, in proportion below it, nothing below the threshold. */
export function judgeAgainstTarget(
  scale: ScaleOf<"against-target">,
  max: Milli,
  sheet: FactSheet,
  { requirement }: JudgeContext,
): Judgement {
  const facts = [
    ...factsOfQuantity(scale.value),
    ...(typeof scale.target === "string" ? [scale.target] : []),
  ];
  const open = openUnlessAnswered(sheet, facts);
  if (open) return open;
  const assigned =
    typeof scale.target === "string"
      ? figureOf(scale.target, sheet)
      : { value: fraction(scale.target, 1000) };
  if ("judgement" in assigned) return assigned.judgement;
  if (assigned.value.n <= 0n) return { state: "no-occurrence" };
  const target = multiply(assigned.value, requirement);
  const figure = figureOf(scale.value, sheet);
  if ("judgement" in figure) return figure.judgement;
  const share = larger(ZERO, divide(figure.value, target));
  const isBelow = compare(share, fraction(scale.zeroBelowPercentMilli, 100_000)) < 0;
  const earned = isBelow ? ZERO : min(fraction(max), multiply(fraction(max), share));
  const fact = facts[0] ?? "";
  return scoredFor(earned, max, () => ({
    code: isBelow ? "target-below-threshold" : "target-below-full",
    data: {
      fact,
      value: decimalText(figure.value),
      target: decimalText(target),
      percent: roundHalfUp(multiply(share, fraction(100_000)), 3),
      threshold: scale.zeroBelowPercentMilli,
    },
    facts,
    regain: { code: "reach-target", data: { fact, more: decimalText(subtract(target, figure.value)) } },
  }));
}
