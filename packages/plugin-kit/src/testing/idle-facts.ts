import { factsOfScale } from "@kiemtra/core";
import type { CriteriaPlugin } from "../criteria-plugin.ts";
import { factsOfFigure } from "../figure-facts.ts";

/** Facts that no criterion reads or asks for, that nothing counts or bounds, and that no sentence tells. */
export function idleFacts(plugin: CriteriaPlugin): readonly string[] {
  const used = new Set([
    ...plugin.criteria.flatMap(({ scale, asks = [] }) => [...factsOfScale(scale), ...asks]),
    ...plugin.facts.flatMap((fact) =>
      fact.kind === "count"
        ? [...(fact.countOf ? [fact.countOf.rows] : []), ...(fact.atMost ? [fact.atMost] : [])]
        : [],
    ),
    ...plugin.signals.flatMap(({ left, right, when }) => [
      ...factsOfFigure(left),
      ...factsOfFigure(right),
      ...(when ? [when.fact] : []),
    ]),
    ...plugin.report.flatMap(({ facts, when }) => [...facts, ...(when ? [when.fact] : [])]),
  ]);
  return plugin.facts.map(({ key }) => key).filter((key) => !used.has(key));
}
