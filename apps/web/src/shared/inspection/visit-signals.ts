import { type FactSheet, type FoundSignal, findSignals, withDerivedCounts } from "@kiemtra/core";
import type { InspectionView } from "../api-shapes.ts";

/** What cannot both be true among the facts of a visit. Shown, never scored. */
export function visitSignals(
  { ruleSet }: Pick<InspectionView, "ruleSet">,
  sheet: FactSheet,
): readonly FoundSignal[] {
  const { signals = [], facts } = ruleSet.content;
  return signals.length === 0 ? [] : findSignals(signals, withDerivedCounts(sheet, facts));
}
