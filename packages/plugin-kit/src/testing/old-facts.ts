import type { FactValue } from "@kiemtra/core";
import type { CriteriaPlugin } from "../criteria-plugin.ts";
import type { PluginValues } from "../upgrade/upgrade-facts.ts";
import type { UpgradeStep } from "../upgrade/upgrade-step.ts";

/** Facts as they were recorded before each upgrade step: every option that it reads, one that it does not, and none. */
export function oldFacts({ upgrades = [] }: CriteriaPlugin): readonly PluginValues[] {
  return upgrades.flatMap((step) => [{}, ...valuesBefore(step)]);
}

function valuesBefore(step: UpgradeStep): readonly PluginValues[] {
  const each = (key: string, values: readonly FactValue[]) => values.map((value) => ({ [key]: value }));
  switch (step.kind) {
    case "rename":
      return each(step.from, [true, 3, "x"]);
    case "split":
      return each(step.from, [...Object.keys(step.into), "an-option-that-was-never-there"]);
    case "map-choice":
      return each(step.fact, [...Object.keys(step.options), "an-option-that-was-never-there"]);
    case "drop":
      return each(step.fact, [false, 12, "x"]);
  }
}
