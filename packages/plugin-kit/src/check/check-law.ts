import { isIsoDate } from "@kiemtra/core";
import type { CriteriaPlugin, CriterionSpec } from "../criteria-plugin.ts";
import type { PluginLaw } from "../law/plugin-law.ts";
import { lawsOfCriterion } from "../laws-of-criterion.ts";
import type { Report } from "./report.ts";

/** Every legal text says since when it is in force, and every criterion has one in force while it applies. */
export function checkLaw(plugin: CriteriaPlugin, report: Report): void {
  for (const [key, { inForceFrom, inForceTo }] of Object.entries(plugin.law)) {
    if (!isIsoDate(inForceFrom))
      report(`law.${key}.inForceFrom`, `"${inForceFrom}" is not a day; write it like 2018-06-21`);
    if (inForceTo !== undefined && (!isIsoDate(inForceTo) || inForceTo < inForceFrom))
      report(`law.${key}.inForceTo`, `"${inForceTo}" is not a day from ${inForceFrom} on; correct it`);
  }
  for (const criterion of plugin.criteria) checkBasis(plugin, criterion, report);
}

function checkBasis(plugin: CriteriaPlugin, criterion: CriterionSpec, report: Report): void {
  const path = `criteria.${criterion.key}.law`;
  if (criterion.law.length === 0) report(path, "names no legal basis; every criterion needs one");
  const keys = lawsOfCriterion(criterion);
  for (const key of keys)
    if (!plugin.law[key]) report(path, `names "${key}", which is not declared; add it to law`);
  const known = keys.flatMap((key) => plugin.law[key] ?? []);
  if (known.length > 0 && !known.some((law) => isInForce(law, criterion)))
    report(
      path,
      "has no basis in force on the last day on which it applies; name one, or say in appliesTo until when it applies",
    );
}

/** Whether a text is in force on the last day on which a criterion applies. */
function isInForce({ inForceFrom, inForceTo }: PluginLaw, { appliesTo }: CriterionSpec): boolean {
  const last = appliesTo?.to;
  return last === undefined
    ? inForceTo === undefined
    : inForceFrom <= last && (inForceTo === undefined || inForceTo >= last);
}
