import type { Conflict, CriterionNode, FactSheet, FactSpec, LocalText, Reason } from "@kiemtra/core";
import { conflictTexts, reasonTexts, regainTexts } from "./reasons.ts";
import { type Speaker, say, wordsIn } from "./say.ts";

/** One reason in words: why, and what would win the points back. */
export interface Explanation {
  readonly why: string;
  readonly regain: string | undefined;
}

/** Words a reason; the criterion's own wording comes first. */
export function explainReason(
  reason: Reason,
  speaker: Speaker,
  ownTexts: CriterionNode["reasonTexts"] = undefined,
): Explanation {
  const data = { ...reason.data, points: reason.lostMilli, lost: reason.lostMilli };
  const own: LocalText | undefined = ownTexts?.[reason.code];
  return {
    why: say(own ?? reasonTexts[reason.code], data, speaker),
    regain: reason.regain
      ? say(regainTexts[reason.regain.code], { ...data, ...reason.regain.data }, speaker)
      : undefined,
  };
}

/** Words a conflict, with the figures that contradict one another. */
export function explainConflict(conflict: Conflict, sheet: FactSheet, speaker: Speaker): string {
  const [a = "", b = ""] = conflict.facts;
  const textOf = (key: string) => String(sheet.values[key] ?? "");
  return say(conflictTexts[conflict.code], { a, b, aValue: textOf(a), bValue: textOf(b) }, speaker);
}

/** A `label` function over the facts of a rule set, for `say`. */
export function labelOf(
  facts: readonly FactSpec[],
  locale: Speaker["locale"],
): NonNullable<Speaker["label"]> {
  const byKey = new Map(facts.map((fact) => [fact.key, fact]));
  return (key, option) => {
    const fact = byKey.get(key);
    if (!fact) return undefined;
    if (option === undefined) return wordsIn(fact.label, locale);
    const found = fact.kind === "choice" ? fact.options.find((entry) => entry.key === option) : undefined;
    return found && wordsIn(found.label, locale);
  };
}
