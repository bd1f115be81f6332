import { factsOfScale } from "@kiemtra/core";
import { scaleSchema } from "@kiemtra/core/schema";
import type { CriteriaPlugin, CriterionSpec } from "../criteria-plugin.ts";
import { qualifyScale } from "../qualify.ts";
import { isKnownFact, unknownFact } from "./check-keys.ts";
import type { Report } from "./report.ts";

/** Criteria read facts that are there, by a scale whose settings are within their bounds; findings belong to criteria. */
export function checkCriteria(plugin: CriteriaPlugin, report: Report): void {
  for (const criterion of plugin.criteria) checkCriterion(plugin, criterion, report);
  const criteria = new Set(plugin.criteria.map(({ key }) => key));
  for (const { key, criterion } of plugin.findings) {
    if (!criteria.has(criterion))
      report(`findings.${key}`, `belongs to criterion "${criterion}", which is not declared`);
  }
}

function checkCriterion(plugin: CriteriaPlugin, criterion: CriterionSpec, report: Report): void {
  const path = `criteria.${criterion.key}`;
  const { revision, scale, asks = [], judge } = criterion;
  if (!Number.isInteger(revision) || revision < 1) report(`${path}.revision`, "starts at 1");
  for (const key of new Set([...factsOfScale(scale), ...asks]))
    if (!isKnownFact(plugin, key)) report(path, unknownFact(key));
  if ((scale.kind === "judged") !== (judge !== undefined))
    report(path, "has a judge without the scale judged, or that scale without a judge; add what is missing");
  const parsed = scaleSchema.safeParse(qualifyScale(plugin.id, scale));
  for (const issue of parsed.error?.issues ?? [])
    report(`${path}.scale.${issue.path.join(".")}`, `${lowerFirst(issue.message)}; correct the setting`);
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
