import type { IsoDate } from "../calendar/working-days.ts";
import type { UnitRule } from "../schema/rule-set.ts";
import type { Unit } from "../units/unit.ts";

/** The unit as scoring sees it, as of the inspection date. */
export type ScoredUnit = Pick<Unit, "id" | "kind" | "type">;

/** Whether a criterion applies to the unit on that date. No rule: it always does. */
export function appliesTo(rule: UnitRule | undefined, unit: ScoredUnit, asOf: IsoDate): boolean {
  if (!rule) return true;
  return (
    (rule.kinds?.includes(unit.kind) ?? true) &&
    (rule.types?.includes(unit.type) ?? true) &&
    (rule.from ?? "") <= asOf &&
    asOf <= (rule.to ?? "9999-12-31")
  );
}
