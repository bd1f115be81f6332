import type { IsoDate } from "../calendar/working-days.ts";
import { withDerivedCounts } from "../facts/fact-sheet.ts";
import type { FactSheet } from "../facts/fact-value.ts";
import { exemptBy, type ScoredUnit } from "../score/applies-to.ts";
import type { Engine } from "./engine.ts";
import { ANSWERED, CLASH, encodeFact } from "./fact-index.ts";

/** One unit's answers by position, and whether each criterion applies to it: 1 it does, 2 not at its level, 0 not. */
export interface Answers {
  readonly unit: ScoredUnit;
  readonly values: Float64Array;
  readonly states: Uint8Array;
  readonly applies: Uint8Array;
}

/** What is to be scored: a unit as of a day, with its facts. */
export interface UnitFacts {
  readonly unit: ScoredUnit;
  readonly facts: FactSheet;
}

/** Turns a sheet of facts into numbers by position. Counts that follow from rows are filled in. */
export function encode(
  engine: Engine,
  { unit, facts, asOf }: UnitFacts & { readonly asOf: IsoDate },
): Answers {
  const { specs, hasDerived } = engine.facts;
  const sheet = hasDerived ? withDerivedCounts(facts, specs) : facts;
  const values = new Float64Array(specs.length);
  const states = new Uint8Array(specs.length);
  for (let position = 0; position < specs.length; position++) {
    const spec = specs[position]!;
    const value = encodeFact(spec, sheet.values[spec.key]);
    if (value === undefined) continue;
    values[position] = value;
    states[position] = ANSWERED;
  }
  for (const key of sheet.clashes) {
    const position = engine.facts.positions.get(key);
    if (position === undefined) continue;
    states[position] = CLASH;
    values[position] = 0;
  }
  return { unit, values, states, applies: appliesTo(engine, unit, asOf) };
}

function appliesTo({ criteria }: Engine, unit: ScoredUnit, asOf: IsoDate): Uint8Array {
  const applies = new Uint8Array(criteria.length).fill(1);
  for (let place = 0; place < criteria.length; place++) {
    const rule = criteria[place]!.appliesTo;
    if (!rule) continue;
    const exempt = exemptBy(rule, unit, asOf);
    if (exempt) applies[place] = exempt === "level" ? 2 : 0;
  }
  return applies;
}
