import type { Conflict, CriterionNode, FactSheet, FactSpec, Reason } from "@kiemtra/core";
import { conflictTexts } from "./reasons/conflicts.ts";
import type { ReasonWords } from "./reasons/reason-words.ts";
import { type Speaker, say, wordsIn } from "./say.ts";

/** One reason in words: why, and what would win the points back. */
export interface Explanation {
  readonly why: string;
  readonly regain: string | undefined;
}

/** Words a reason with the words at hand: a phone has those of the rules that it loaded. The criterion's own come first. */
export function explainWith(
  words: ReasonWords,
  reason: Reason,
  speaker: Speaker,
  ownTexts: CriterionNode["reasonTexts"] = undefined,
): Explanation {
  const data = { ...reason.data, points: reason.lostMilli, lost: reason.lostMilli };
  const text = ownTexts?.[ownCode(reason)] ?? words.reasons[reason.code];
  const regain = reason.regain && words.regains[reason.regain.code];
  return {
    why: text ? say(text, data, speaker) : reason.code,
    regain: regain && say(regain, { ...data, ...reason.regain?.data }, speaker),
  };
}

/** A plugin's own judge words its own codes. */
function ownCode({ code, data }: Reason): string {
  return code === "judged" ? String(data.reason) : code;
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
