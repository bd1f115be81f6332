import type { CriterionNode, LawRef, Policy, Scale, UnitRule } from "@kiemtra/core";
import type { PluginJudge } from "./plugin-judge.ts";

/** The contract that this kit speaks. A host refuses, by name, a plugin that speaks another. */
export const CONTRACT = 1;

/** A fact as the plugin declares it: key without the plugin's name, no words (those are in `texts`). */
export type PluginFact = { readonly key: string; readonly hasUnit?: boolean } & FactShape;

type FactShape =
  | { readonly kind: "yesno" }
  | {
      readonly kind: "count";
      readonly max?: number;
      /** Counted from the rows of a table as soon as it has one. */
      readonly countOf?: {
        readonly rows: string;
        readonly where?: { readonly column: string; readonly is: boolean | string };
      };
      /** The count that this one can never exceed. */
      readonly atMost?: string;
    }
  | {
      readonly kind: "number";
      readonly decimals: 0 | 1 | 2 | 3;
      readonly min?: string;
      readonly max?: string;
    }
  | { readonly kind: "choice"; readonly options: readonly string[] }
  | { readonly kind: "date"; readonly notBefore?: string }
  | { readonly kind: "text"; readonly maxLength: number }
  | { readonly kind: "rows"; readonly columns: readonly PluginColumn[] };

/** One column of a table of rows. */
export type PluginColumn =
  | { readonly key: string; readonly kind: "yesno" }
  | { readonly key: string; readonly kind: "count" }
  | { readonly key: string; readonly kind: "choice"; readonly options: readonly string[] }
  | { readonly key: string; readonly kind: "date" }
  | { readonly key: string; readonly kind: "text"; readonly maxLength: number };

/** A criterion: which facts it reads and with which scale it judges them. Weights are the rule set's business. */
export interface CriterionSpec {
  readonly key: string;
  /** Raised whenever the same facts could be judged differently. */
  readonly revision: number;
  readonly law: readonly string[];
  /** Facts on the form, in order; without the plugin's name. Defaults to the facts of the scale. */
  readonly asks?: readonly string[];
  readonly appliesTo?: Omit<UnitRule, "because"> & { readonly because: string };
  readonly scale: Scale;
  readonly whenNotApplicable?: Policy;
  readonly whenNoOccurrence?: CriterionNode["whenNoOccurrence"];
  /** Reason codes that the criterion words itself, in `texts` as `reason.<criterion>.<code>`. */
  readonly ownReasons?: readonly string[];
  /** The escape hatch, with the scale `judged`: where no ready-made scale fits. Pure, total, deterministic. */
  readonly judge?: PluginJudge;
}

/** *Yêu cầu, đề nghị, phấn đấu*. Something to strive for is never shown as overdue. */
export type RecommendationKind = "demand" | "proposal" | "target";

/** When a recommendation falls due: working days from the visit, a month in words, or not at all. */
export type DueRule =
  | { readonly kind: "working-days"; readonly days: number }
  | { readonly kind: "end-of-month"; readonly monthsAhead: number }
  | { readonly kind: "none" };

/** A finding that recurs, with its usual recommendation. Words are in `texts` as `finding.<key>…`. */
export interface FindingTemplate {
  readonly key: string;
  readonly criterion: string;
  readonly kind: "shortcoming" | "good-practice";
  readonly recommendation?: { readonly kind: RecommendationKind; readonly due: DueRule };
}

/** Words of a plugin in one language, by text key. */
export type PluginTexts = Readonly<Record<string, string>>;

/** Everything a reform model brings. Plain data: it can be listed, copied and checked. */
export interface CriteriaPlugin {
  readonly contract: typeof CONTRACT;
  readonly id: string;
  readonly version: string;
  readonly law: Readonly<Record<string, Omit<LawRef, "kind" | "title" | "article">>>;
  readonly facts: readonly PluginFact[];
  readonly criteria: readonly CriterionSpec[];
  readonly findings: readonly FindingTemplate[];
  /** One data module per language, loaded alone. */
  readonly texts: {
    readonly vi: () => Promise<{ readonly texts: PluginTexts }>;
    readonly en: () => Promise<{ readonly texts: PluginTexts }>;
  };
}

/** Declares a plugin. Checked in full by `checkPlugin` when a host loads it and by `testPlugin` in its tests. */
export function definePlugin(plugin: CriteriaPlugin): CriteriaPlugin {
  return plugin;
}

/** Declares a criterion. */
export function defineCriterion(criterion: CriterionSpec): CriterionSpec {
  return criterion;
}
