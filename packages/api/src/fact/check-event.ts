import {
  checkFactValue,
  checkRowCells,
  DomainError,
  type FactEvent,
  findCriterion,
  MARK_PREFIX,
  type RuleSetDocument,
} from "@kiemtra/core";

/** Refuses an event that could never be read: a fact the rule set does not have, or a value of another kind. */
export function checkEvent(event: FactEvent, ruleSet: RuleSetDocument): void {
  if (event.fact.startsWith(MARK_PREFIX)) {
    checkMark(event, ruleSet);
    return;
  }
  const spec = ruleSet.content.facts.find((fact) => fact.key === event.fact);
  if (!spec) throw new DomainError("fact-unknown", { fact: event.fact });
  if (event.value === null) return;
  if (spec.kind !== "rows") {
    const scalar = event.row === undefined && typeof event.value !== "object";
    if (!scalar || checkFactValue(spec, event.value)) throw refused(event, spec.label.vi);
    return;
  }
  const cells = event.row !== undefined && typeof event.value === "object" ? event.value : undefined;
  if (!cells || checkRowCells(spec.columns, cells)) throw refused(event, spec.label.vi);
}

function checkMark(event: FactEvent, ruleSet: RuleSetDocument): void {
  const node = findCriterion(ruleSet.content, event.fact.slice(MARK_PREFIX.length));
  if (!node) throw new DomainError("fact-unknown", { fact: event.fact });
  const good = event.value === null || (typeof event.value === "string" && event.value.trim() !== "");
  if (!good || event.row !== undefined) throw refused(event, node.title.vi);
}

function refused(event: FactEvent, label: string): DomainError {
  return new DomainError("fact-value-refused", { fact: label, key: event.fact });
}
