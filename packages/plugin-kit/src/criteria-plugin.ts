import type { CriterionNode, Policy, Scale, UnitRule } from "@kiemtra/core";
import type { PluginLaw } from "./law/plugin-law.ts";
import type { PluginJudge } from "./plugin-judge.ts";
import type {
  EvidenceSpec,
  FormStep,
  ImportSpec,
  ReportSentence,
  RetiredKey,
  Signal,
} from "./plugin-parts.ts";
import type { UpgradeStep } from "./upgrade/upgrade-step.ts";

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
  | { readonly kind: "rows"; readonly columns: readonly PluginColumn[]; readonly scan?: ScanSpec };

/**
 * Rows that are read by the camera: which of their columns take what is read. `procedure-code`: codes of posted
 * procedures; `payment-code`: codes for paying at the counter (EMVCo, VietQR).
 */
export type ScanSpec =
  | {
      readonly reads: "procedure-code";
      readonly columns: {
        readonly procedure: string;
        readonly address: string;
        readonly outcome: string;
        readonly readable?: string;
      };
    }
  | {
      readonly reads: "payment-code";
      readonly columns: {
        readonly beneficiary: string;
        readonly account: string;
        readonly outcome: string;
      };
    };

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

/**
 * A finding that recurs, with its usual recommendation. Words: `finding.<key>`, `.recommendation`, `.cause`, and
 * `.round`: the statement to all units, with `{units}` where *các xã, phường* or *một số xã, phường* will stand
 * and `{rate}` where *đạt tỷ lệ khá cao* will.
 */
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
  /** Plugins whose facts this one reads, with the versions that will do: `{ "one-stop": "^1.0.0" }`. */
  readonly requires?: Readonly<Record<string, string>>;
  readonly law: Readonly<Record<string, PluginLaw>>;
  readonly facts: readonly PluginFact[];
  readonly criteria: readonly CriterionSpec[];
  /** The visit, stop by stop: every fact has its place in it. */
  readonly form: readonly FormStep[];
  readonly evidence: readonly EvidenceSpec[];
  readonly findings: readonly FindingTemplate[];
  readonly signals: readonly Signal[];
  readonly report: readonly ReportSentence[];
  readonly imports: readonly ImportSpec[];
  readonly upgrades?: readonly UpgradeStep[];
  readonly retired?: readonly RetiredKey[];
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
