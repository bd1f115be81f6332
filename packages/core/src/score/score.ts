import { allRules } from "../all-rules.ts";
import type { CalendarDay, IsoDate } from "../calendar/working-days.ts";
import { layOut } from "../engine/compile.ts";
import type { Engine, Judges } from "../engine/engine.ts";
import type { FactSheet } from "../facts/fact-value.ts";
import type { RuleSetContent } from "../schema/rule-set.ts";
import type { ScoredUnit } from "./applies-to.ts";
import { scoreWith } from "./score-with.ts";
import type { Scorecard } from "./scorecard.ts";

/** All that a score depends on. No clock, no database, no network. */
export interface ScoreInput {
  readonly ruleSet: RuleSetContent;
  readonly unit: ScoredUnit;
  readonly facts: FactSheet;
  readonly asOf: IsoDate;
  /** Days that differ from the usual week, for deadlines in working days. */
  readonly calendar?: readonly CalendarDay[] | undefined;
  /** The judges of plugins that a criterion of the rule set needs. */
  readonly judges?: Judges | undefined;
}

/** Scores one unit. The same input gives the same bytes on the phone, in the server and on the command line. */
export function score({ ruleSet, calendar, judges, ...unit }: ScoreInput): Scorecard {
  const known = engines.get(ruleSet);
  const options = { calendar: calendar ?? NO_DAYS, judges: judges ?? NO_JUDGES, rules: allRules };
  const isSame = known?.calendar === options.calendar && known.judges === options.judges;
  const engine = isSame ? known : layOut(ruleSet, options);
  engines.set(ruleSet, engine);
  return scoreWith(engine, unit);
}

// A rule set never changes, so it is laid out once.
const engines = new WeakMap<RuleSetContent, Engine>();
const NO_DAYS: readonly CalendarDay[] = [];
const NO_JUDGES: Judges = new Map();
