import type { FactKey, FactSheet, FactValue } from "../facts/fact-value.ts";
import { add, compare, type Fraction, fraction, multiply, ZERO } from "../points/fraction.ts";
import type { Milli } from "../points/points.ts";
import type { ScaleOf } from "../schema/scale.ts";
import type { TextData } from "../text/local-text.ts";
import type { JudgeContext } from "./judge-scale.ts";
import type { Conflict, Judgement, Shortfall } from "./judgement.ts";
import { inConflict, openUnlessAnswered } from "./read-facts.ts";

/** A share of the maximum, as a fraction of two whole numbers. */
export interface Share {
  readonly of: number;
  readonly over: number;
}

/** What a plugin's own judge answers. The shares of the reasons and of the points make one whole. */
export type Verdict =
  | {
      readonly state: "scored";
      readonly share: Share;
      readonly reasons: readonly {
        readonly code: string;
        readonly share: Share;
        readonly facts: readonly FactKey[];
        readonly data?: TextData;
      }[];
    }
  | { readonly state: "no-occurrence" }
  | {
      readonly state: "open";
      readonly missing: readonly FactKey[];
      readonly conflicts: readonly Conflict[];
    };

/** A plugin's own judge: pure and total. It meets only facts that are answered and hold what their kind may hold. */
export type Judge = (facts: Readonly<Record<FactKey, FactValue>>) => Verdict;

/**
 * Calls the plugin's judge. A judge that throws or answers what cannot be (another state, a share outside 0 to 1,
 * reasons that do not add up or name a fact that it does not read) leaves its criterion open and the rest of the scorecard unharmed.
 */
export function judgeByPlugin(
  scale: ScaleOf<"judged">,
  max: Milli,
  sheet: FactSheet,
  { judge }: JudgeContext,
): Judgement {
  const open = openUnlessAnswered(sheet, scale.facts);
  if (open) return open;
  const verdict = verdictOf(scale, sheet, judge);
  if (verdict?.state !== "scored") return verdict ?? inConflict("judge-failed", scale.facts);
  const shortfalls = verdict.reasons.map(
    ({ code, share, facts, data }): Shortfall => ({
      code: "judged",
      data: { ...data, reason: code },
      facts,
      weight: multiply(fraction(max), fraction(share.of, share.over)),
    }),
  );
  return { state: "scored", earned: multiply(fraction(max), asFraction(verdict.share)), shortfalls };
}

function verdictOf(
  { facts }: ScaleOf<"judged">,
  sheet: FactSheet,
  judge: Judge | undefined,
): Verdict | undefined {
  try {
    const verdict = judge?.(Object.fromEntries(facts.map((key) => [key, sheet.values[key] ?? false])));
    return verdict && isPossible(verdict, facts) ? verdict : undefined;
  } catch {
    return undefined;
  }
}

function isPossible(verdict: Verdict, facts: readonly FactKey[]): boolean {
  if (verdict.state === "no-occurrence") return true;
  if (verdict.state === "open") return [...verdict.missing, ...verdict.conflicts].length > 0;
  if (verdict.state !== "scored") return false;
  if (!verdict.reasons.every((reason) => reason.facts.every((key) => facts.includes(key)))) return false;
  const shares = [verdict.share, ...verdict.reasons.map(({ share }) => share)];
  if (
    !shares.every(
      ({ of, over }) => Number.isSafeInteger(of) && of >= 0 && Number.isSafeInteger(over) && over > 0,
    )
  )
    return false;
  return compare(shares.map(asFraction).reduce(add, ZERO), fraction(1)) === 0;
}

function asFraction({ of, over }: Share): Fraction {
  return fraction(of, over);
}
