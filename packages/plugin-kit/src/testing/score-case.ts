import { type FactValue, type NodeState, type ScoreNode, score } from "@kiemtra/core";
import { composeCriterion, composeFact } from "../compose-criterion.ts";
import type { CriteriaPlugin, CriterionSpec } from "../criteria-plugin.ts";
import { judgeOf } from "../plugin-judge.ts";
import { qualify } from "../qualify.ts";

/** One case of a criterion's table: facts by the plugin's own keys, points in whole điểm. */
export interface CriterionCase {
  readonly name: string;
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly max: number;
  /** Points earned; left out where the state has none. */
  readonly earned?: number;
  /** Defaults to `scored`. */
  readonly state?: NodeState;
  /** Reason codes expected, in order. Left out: not compared. */
  readonly reasons?: readonly string[];
  /** The day that decides whether it applies; left out: one on which it does. */
  readonly asOf?: string;
  readonly unit?: {
    readonly kind: "commune" | "district" | "province" | "department";
    readonly type: string;
  };
}

/** Scores one case as the platform does, and gives the criterion's node. */
export async function scoreCase(
  plugin: CriteriaPlugin,
  criterion: CriterionSpec,
  entry: CriterionCase,
): Promise<ScoreNode> {
  const languages = { vi: (await plugin.texts.vi()).texts, en: (await plugin.texts.en()).texts };
  const maxMilli = Math.round(entry.max * 1000);
  const node = composeCriterion(plugin, languages, criterion, { maxMilli });
  const values = Object.fromEntries(
    Object.entries(entry.facts).map(([key, value]) => [qualify(plugin.id, key), value]),
  );
  const { total } = score({
    ruleSet: {
      schema: "kiemtra/rule-set/1",
      id: "table",
      title: { vi: "Bảng thử" },
      process: "inspection",
      inForceFrom: "2000-01-01",
      points: "decided",
      source: { vi: "Bảng thử" },
      rounding: { component: 2, part: 2, total: 2 },
      law: {},
      facts: plugin.facts.map((fact) => composeFact(plugin, languages, fact)),
      areas: [
        { kind: "group", id: "area", title: { vi: "Nhóm" }, maxMilli, rollUp: "sum", children: [node] },
      ],
      pins: [],
    },
    unit: { id: "u", kind: entry.unit?.kind ?? "commune", type: entry.unit?.type ?? "xã" },
    facts: { values, clashes: [] },
    asOf: entry.asOf ?? criterion.appliesTo?.from ?? criterion.appliesTo?.to ?? "2023-05-09",
    ...(criterion.judge && {
      judges: new Map([[`${plugin.id}/${criterion.key}`, judgeOf(plugin, criterion.judge)]]),
    }),
  });
  const scored = total.children[0]?.children[0];
  if (!scored) throw new Error("the criterion was not scored");
  return scored;
}

/** The reasons of a criterion and its parts. */
export function leafReasons(node: ScoreNode): ScoreNode["reasons"] {
  return [...node.reasons, ...node.children.flatMap(leafReasons)];
}
