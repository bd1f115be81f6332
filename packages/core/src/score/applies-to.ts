import type { IsoDate } from "../calendar/working-days.ts";
import type { UnitCondition, UnitRule } from "../schema/unit-rule.ts";
import type { Unit } from "../units/unit.ts";

/** The unit as scoring sees it, as of the inspection date. */
export interface ScoredUnit extends Pick<Unit, "id" | "kind" | "type"> {
  /** What else a rule may ask: `area: "vùng cao"`, `port: "yes"`. */
  readonly attributes?: Readonly<Record<string, string>> | undefined;
}

/** Which line of the rule the unit or the day does not meet. */
export type ExemptBy = "level" | "type" | "attribute" | "date";

/** Whether a criterion applies to the unit on that date. No rule: it always does. */
export function appliesTo(rule: UnitRule | undefined, unit: ScoredUnit, asOf: IsoDate): boolean {
  return exemptBy(rule, unit, asOf) === undefined;
}

/** Why a criterion does not apply; `undefined` where it does. The level is looked at first. */
export function exemptBy(rule: UnitRule | undefined, unit: ScoredUnit, asOf: IsoDate): ExemptBy | undefined {
  if (!rule) return undefined;
  const other = unmetBy(rule, unit);
  if (other) return other;
  const isInTime = (rule.from ?? "") <= asOf && asOf <= (rule.to ?? "9999-12-31");
  return isInTime ? undefined : "date";
}

/** Whether the condition means the unit. Nothing said: it does. */
export function isMeant(condition: UnitCondition, unit: ScoredUnit): boolean {
  return unmetBy(condition, unit) === undefined;
}

function unmetBy({ kinds, types, attributes }: UnitCondition, unit: ScoredUnit): ExemptBy | undefined {
  if (kinds && !kinds.includes(unit.kind)) return "level";
  if (types && !types.includes(unit.type)) return "type";
  const isOther = attributes?.some(({ key, in: allowed }) => !allowed.includes(unit.attributes?.[key] ?? ""));
  return isOther ? "attribute" : undefined;
}
