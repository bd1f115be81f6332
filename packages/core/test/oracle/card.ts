import type { CalendarDay } from "../../src/calendar/working-days.ts";
import type { FactSheet } from "../../src/facts/fact-value.ts";
import type { RuleSetContent } from "../../src/schema/rule-set.ts";
import type { UnitKind } from "../../src/units/unit.ts";
import type { Q } from "./rational.ts";

/** What stands at a node of the oracle's card. */
export type OracleState = "scored" | "not-applicable" | "no-occurrence" | "open" | "tracked";

/** One node: a criterion, a part, a group or the total. Integers, in thousandths of a point. */
export interface OracleNode {
  readonly state: OracleState;
  readonly earnedMilli: number;
  readonly applicableMilli: number;
  readonly lostMilli: number;
  readonly openMilli: number;
}

/** The total, with what stands apart from the base. */
export interface OracleTotal extends OracleNode {
  readonly bonusMilli: number;
  readonly penaltyMilli: number;
}

/** Every node by id: `<criterion>`, `<criterion>.<part>`, `group:<group>`; the total also as `total`. */
export interface OracleCard {
  readonly nodes: ReadonlyMap<string, OracleNode>;
  readonly total: OracleTotal;
}

/** The unit that is scored, as of the day. */
export interface OracleUnit {
  readonly id: string;
  readonly kind: UnitKind;
  readonly type: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** What a plugin's judge answers: a share of the maximum when scored. */
export interface OracleJudgement {
  readonly state: "scored" | "open" | "no-occurrence";
  readonly points?: Q;
}

/** Judges of the plugins, by the criterion's key (`plugin/criterion`). */
export type OracleJudges = ReadonlyMap<string, (facts: FactSheet) => OracleJudgement>;

/** All that a card depends on. */
export interface OracleInput {
  readonly ruleSet: RuleSetContent;
  readonly unit: OracleUnit;
  readonly facts: FactSheet;
  readonly asOf: string;
  readonly calendar?: readonly CalendarDay[];
  readonly judges?: OracleJudges;
}
