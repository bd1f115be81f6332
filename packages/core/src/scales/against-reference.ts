import type { FactSheet } from "../facts/fact-value.ts";
import {
  compare,
  divide,
  type Fraction,
  fraction,
  max as larger,
  multiply,
  ZERO,
} from "../points/fraction.ts";
import type { Milli } from "../points/points.ts";
import type { ScaleOf } from "../schema/scale.ts";
import type { Judgement } from "./judgement.ts";
import { decimalText, scoredFor, shareOfMax } from "./judgement-of.ts";
import { factsOfQuantity, figureOf } from "./quantity.ts";
import { openUnlessAnswered } from "./read-facts.ts";

/** So với mức trung bình đã chốt hoặc năm trước: better is full, equal and worse have their shares. */
export function judgeAgainstReference(
  scale: ScaleOf<"against-reference">,
  max: Milli,
  sheet: FactSheet,
): Judgement {
  const facts = [...factsOfQuantity(scale.value), scale.reference];
  const open = openUnlessAnswered(sheet, facts);
  if (open) return open;
  const [figure, reference] = [figureOf(scale.value, sheet), figureOf(scale.reference, sheet)];
  if ("judgement" in figure) return figure.judgement;
  if ("judgement" in reference) return reference.judgement;
  const order = compare(figure.value, reference.value) * (scale.better === "higher" ? 1 : -1);
  const fact = facts[0] ?? "";
  return scoredFor(earnedBy(scale, max, order, figure.value, reference.value), max, () => ({
    code: order === 0 ? "reference-equal" : "reference-worse",
    data: {
      fact,
      reference: scale.reference,
      value: decimalText(figure.value),
      referenceValue: decimalText(reference.value),
    },
    facts,
    regain: { code: "exceed-reference", data: { fact, reference: scale.reference } },
  }));
}

function earnedBy(
  scale: ScaleOf<"against-reference">,
  max: Milli,
  order: number,
  value: Fraction,
  reference: Fraction,
): Fraction {
  if (order > 0) return fraction(max);
  if (order === 0) return shareOfMax(max, scale.equalSharePercentMilli);
  if (scale.worseSharePercentMilli !== "proportional") return shareOfMax(max, scale.worseSharePercentMilli);
  const [part, whole] = scale.better === "higher" ? [value, reference] : [reference, value];
  // Worse means that the whole is the larger of the two; where it is not above zero there is nothing to earn.
  return whole.n <= 0n ? ZERO : multiply(fraction(max), divide(larger(ZERO, part), whole));
}
