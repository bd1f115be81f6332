import { columnsOfFact, type ImportSpec, UNIT_COLUMN } from "@kiemtra/core/imports";
import type { CriteriaPlugin } from "../criteria-plugin.ts";
import { factsOfFigure } from "../figure-facts.ts";
import { isKnownFact, unknownFact } from "./check-keys.ts";
import type { Report } from "./report.ts";

/** The visit, evidence, contradictions and sentences name facts and criteria that are there; every fact has its stop. */
export function checkParts(plugin: CriteriaPlugin, report: Report): void {
  const asked = new Map<string, string>();
  for (const { key, asks } of plugin.form) {
    for (const fact of asks) {
      const path = `form.${key}`;
      if (!plugin.facts.some((own) => own.key === fact))
        report(path, `asks fact "${fact}", which is not declared; add it to facts`);
      if (asked.has(fact)) report(path, `asks fact "${fact}", which step "${asked.get(fact)}" asks already`);
      asked.set(fact, key);
    }
  }
  for (const { key } of plugin.facts)
    if (!asked.has(key)) report(`facts.${key}`, "has no place in the visit; add it to a step of form");
  const criteria = new Set(plugin.criteria.map(({ key }) => key));
  for (const { key, criteria: proven } of plugin.evidence) {
    for (const criterion of proven) {
      if (!criteria.has(criterion))
        report(`evidence.${key}`, `proves criterion "${criterion}", which is not declared`);
    }
  }
  for (const { key, left, right, when } of plugin.signals) {
    for (const fact of [...factsOfFigure(left), ...factsOfFigure(right), ...(when ? [when.fact] : [])])
      if (!isKnownFact(plugin, fact)) report(`signals.${key}`, unknownFact(fact));
  }
  for (const { key, facts, when } of plugin.report) {
    for (const fact of [...facts, ...(when ? [when.fact] : [])])
      if (!isKnownFact(plugin, fact)) report(`report.${key}`, unknownFact(fact));
  }
}

/** Files from other systems fill facts that are there, from columns that they declare. */
export function checkImports(plugin: CriteriaPlugin, report: Report): void {
  for (const spec of plugin.imports) {
    const path = `imports.${spec.key}`;
    const columns = new Set(spec.columns.map(({ key }) => key));
    if (columns.size < spec.columns.length) report(path, "declares a column twice; remove one");
    for (const column of columnsRead(spec)) {
      if (!columns.has(column))
        report(path, `reads column "${column}", which is not declared; add it to columns`);
    }
    for (const { fact } of spec.facts) {
      const target = plugin.facts.find(({ key }) => key === fact);
      if (!target) report(path, `fills fact "${fact}", which is not declared; add it to facts`);
      else if (spec.rows === "records" && target.kind !== "count")
        report(path, `counts rows into "${fact}", which is not a count`);
    }
  }
}

function columnsRead(spec: ImportSpec): readonly string[] {
  const named = spec.rows === "records" ? spec.id : UNIT_COLUMN;
  return [named, ...spec.facts.flatMap(columnsOfFact)];
}
