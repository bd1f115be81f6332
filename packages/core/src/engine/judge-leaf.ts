import { type Fraction, fraction } from "../points/fraction.ts";
import { judgeScale } from "../scales/judge-scale.ts";
import type { Judgement } from "../scales/judgement.ts";
import type { Answers } from "./answers.ts";
import type { Engine, Leaf } from "./engine.ts";
import { sheetAt } from "./fact-index.ts";
import { readsOf } from "./node-ids.ts";
import { groupRules } from "./rules.ts";

const ONE = fraction(1);

/** Judges a leaf exactly, in fractions with reasons, with the unit's coefficient. */
export function judgeLeaf(engine: Engine, leaf: Leaf, { unit, values, states }: Answers): Judgement {
  const { scale, max, node } = leaf;
  const sheet = sheetAt(engine.facts, readsOf(engine, leaf), values, states);
  const { calendar, judges, rules } = engine;
  const judge = (requirement: Fraction) =>
    judgeScale(scale, max, sheet, {
      scales: rules.scales,
      calendar,
      requirement,
      judge: judges.get(node.criterion),
    });
  return node.coefficient ? groupRules(engine).withCoefficient(leaf, unit, judge) : judge(ONE);
}
