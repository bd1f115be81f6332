import { compare, type Fraction, fraction, min, multiply, subtract } from "../points/fraction.ts";
import type { Judgement, Shortfall } from "../scales/judgement.ts";
import type { Coefficient } from "../schema/rule-set.ts";
import type { ScoredUnit } from "../score/applies-to.ts";
import type { Leaf } from "./engine.ts";

const ONE = fraction(1);

/** Judges with the coefficient of the unit's category: on what is required, or on the points. */
export function withCoefficient(
  { node: { coefficient }, max }: Leaf,
  unit: ScoredUnit,
  judge: (requirement: Fraction) => Judgement,
): Judgement {
  if (!coefficient) return judge(ONE);
  const factor = factorOf(coefficient, unit);
  return coefficient.on === "requirement" ? judge(factor) : multiplied(judge(ONE), max, factor);
}

/** How much more would reach full points is known before the coefficient only: multiplied points reach them elsewhere. */
function withoutRegain({ regain: _regain, ...shortfall }: Shortfall): Shortfall {
  return shortfall;
}

function factorOf({ attribute, values, otherwisePercentMilli }: Coefficient, unit: ScoredUnit): Fraction {
  const category = unit.attributes?.[attribute];
  const own = values.find(({ is }) => is === category);
  return fraction(own?.percentMilli ?? otherwisePercentMilli, 100_000);
}

function multiplied(judgement: Judgement, max: number, factor: Fraction): Judgement {
  if (judgement.state !== "scored" || judgement.earned.n <= 0n) return judgement;
  const earned = min(fraction(max), multiply(judgement.earned, factor));
  const reduced = subtract(judgement.earned, earned);
  const less: Shortfall[] =
    compare(factor, ONE) < 0
      ? [
          {
            code: "coefficient-reduces",
            data: { percent: Number((factor.n * 100_000n) / factor.d) },
            facts: [],
            weight: reduced,
          },
        ]
      : [];
  const isFull = compare(earned, fraction(max)) === 0;
  const kept = judgement.shortfalls.map((shortfall) =>
    factor.n === factor.d ? shortfall : withoutRegain(shortfall),
  );
  return { state: "scored", earned, shortfalls: isFull ? [] : [...kept, ...less] };
}
