import type { FactSheet } from "../facts/fact-value.ts";
import { fraction } from "../points/fraction.ts";
import type { Milli } from "../points/points.ts";
import { roundHalfUp } from "../points/round-half-up.ts";
import type { ScaleOf } from "../schema/scale.ts";
import type { Judgement } from "./judgement.ts";
import { scoredFor } from "./judgement-of.ts";
import { openUnlessAnswered, readCount } from "./read-facts.ts";

/** Phương án khảo sát: every answer earns the share of its option; the mean of all answers counts. */
export function judgeSurveyOptions(
  { options }: ScaleOf<"survey-options">,
  max: Milli,
  sheet: FactSheet,
): Judgement {
  const facts = options.map(({ fact }) => fact);
  const open = openUnlessAnswered(sheet, facts);
  if (open) return open;
  const counts = options.map(({ fact }) => BigInt(readCount(sheet, fact)));
  const answers = counts.reduce((sum, count) => sum + count, 0n);
  if (answers === 0n) return { state: "no-occurrence" };
  const weighted = options.reduce(
    (sum, { sharePercentMilli }, index) => sum + BigInt(sharePercentMilli) * (counts[index] ?? 0n),
    0n,
  );
  return scoredFor(fraction(BigInt(max) * weighted, answers * 100_000n), max, () => ({
    code: "survey-options-below-full",
    data: { answers: Number(answers), percent: roundHalfUp(fraction(weighted, answers), 3) },
    facts,
  }));
}
