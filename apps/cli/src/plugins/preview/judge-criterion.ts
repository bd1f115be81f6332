import {
  type CriterionNode,
  type FactValue,
  findScoreNode,
  type RuleSetContent,
  type ScoreNode,
  score,
} from "@kiemtra/core";
import {
  type CriteriaPlugin,
  type CriterionSpec,
  composeCriterion,
  composeFact,
  composeLaw,
  judgeOf,
  type PluginLanguages,
} from "@kiemtra/plugin-kit";
import { withSettings } from "./settings.ts";
import type { Filled } from "./view.ts";

/** A criterion as a rule set of its own would hold it, and what the facts earn. */
export interface Judged {
  readonly criterion: CriterionSpec;
  readonly node: CriterionNode;
  readonly score: ScoreNode;
}

/** Scores one criterion as the platform does, with the points and settings of the page. */
export function judgeCriterion(
  { plugin, languages }: { readonly plugin: CriteriaPlugin; readonly languages: PluginLanguages },
  criterion: CriterionSpec,
  values: Readonly<Record<string, FactValue>>,
  filled: Filled,
): Judged {
  const points = Number((filled.points[criterion.key] ?? "").replace(",", "."));
  const maxMilli = Number.isFinite(points) && points > 0 ? Math.round(points * 1000) : 10_000;
  const scale = withSettings(criterion.scale, filled.settings[criterion.key] ?? {});
  const node = composeCriterion(plugin, languages, { ...criterion, scale }, { maxMilli });
  const ruleSet: RuleSetContent = {
    schema: "kiemtra/rule-set/1",
    id: "preview",
    title: { vi: "Xem thử" },
    process: "inspection",
    inForceFrom: "2000-01-01",
    points: "illustrative",
    source: { vi: "Xem thử" },
    rounding: { component: 2, part: 2, total: 2 },
    law: composeLaw(plugin),
    facts: plugin.facts.map((fact) => composeFact(plugin, languages, fact)),
    areas: [
      { kind: "group", id: "preview", title: { vi: "Xem thử" }, maxMilli, rollUp: "sum", children: [node] },
    ],
    pins: [],
  };
  const { total } = score({
    ruleSet,
    unit: { id: "u", kind: "commune", type: "xã" },
    facts: { values, clashes: [] },
    asOf: criterion.appliesTo?.from ?? criterion.appliesTo?.to ?? "2026-01-01",
    judges: new Map(criterion.judge ? [[node.criterion, judgeOf(plugin, criterion.judge)]] : []),
  });
  const own = findScoreNode(total, node.id);
  if (!own) throw new Error(`${node.id} was not scored`);
  return { criterion, node, score: own };
}
