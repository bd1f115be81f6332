import type { FactValue, Judge, Share, TextData, Verdict } from "@kiemtra/core";
import type { CriteriaPlugin, PluginFact } from "./criteria-plugin.ts";
import { qualify } from "./qualify.ts";

/**
 * The facts that a judge meets: answered, without clashes, and of the kind that it asks for. Asking for a fact that the
 * scale does not list, or for another kind, is a mistake of the plugin: it throws, and the plugin's tests show it.
 */
export interface JudgeFacts {
  yesNo(key: string): boolean;
  count(key: string): number;
  /** A number in thousandths: whole, so that arithmetic stays exact. */
  milli(key: string): number;
  choice(key: string): string;
  /** `YYYY-MM-DD`. */
  date(key: string): string;
}

/** One cause of points not reached, in the plugin's own words: `reason.<criterion>.<code>`. */
export interface JudgeReason {
  readonly code: string;
  readonly share: Share;
  readonly facts: readonly string[];
  readonly data?: TextData;
}

/** What a plugin's judge answers; the shares of points and reasons make one whole. */
export type PluginVerdict =
  | { readonly state: "scored"; readonly share: Share; readonly reasons: readonly JudgeReason[] }
  | { readonly state: "no-occurrence" };

/** Judges a criterion by facts under the plugin's own keys. No clock, no randomness, no network. */
export type PluginJudge = (facts: JudgeFacts) => PluginVerdict;

type JudgedPlugin = Pick<CriteriaPlugin, "id" | "facts">;

/** The judge as core calls it: full keys outside, the plugin's own inside. */
export function judgeOf({ id, facts: specs }: JudgedPlugin, judge: PluginJudge): Judge {
  const kinds = new Map(specs.map(({ key, kind }) => [key, kind]));
  return (values) => {
    const verdict = judge(readerOf(id, kinds, values));
    if (verdict.state !== "scored") return verdict satisfies Verdict;
    const reasons = verdict.reasons.map((reason) => ({
      ...reason,
      facts: reason.facts.map((key) => qualify(id, key)),
    }));
    return { ...verdict, reasons };
  };
}

function readerOf(
  plugin: string,
  kinds: ReadonlyMap<string, PluginFact["kind"]>,
  values: Readonly<Record<string, FactValue>>,
): JudgeFacts {
  const read = <T extends FactValue>(key: string, kind: PluginFact["kind"]): T => {
    const value = values[qualify(plugin, key)];
    if (kinds.get(key) !== kind || value === undefined)
      throw new TypeError(`the judge asks for ${key} as what it is not, or does not list it`);
    return value as T;
  };
  return {
    yesNo: (key) => read<boolean>(key, "yesno"),
    count: (key) => read<number>(key, "count"),
    milli: (key) => {
      const [whole = "", decimals = ""] = read<string>(key, "number").split(".");
      return Number(`${whole}${decimals.padEnd(3, "0")}`);
    },
    choice: (key) => read<string>(key, "choice"),
    date: (key) => read<string>(key, "date"),
  };
}
