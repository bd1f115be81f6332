import type { CriterionSpec } from "./criteria-plugin.ts";

/** Every legal basis that a criterion names, by the plugin's own keys. */
export function lawsOfCriterion({ law, appliesTo }: CriterionSpec): readonly string[] {
  return [...law, ...(appliesTo?.law ? [appliesTo.law] : [])];
}
