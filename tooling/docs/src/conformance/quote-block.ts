import type { RuleKindSource } from "./rule-kind-sources.ts";

/** A quoted rule with its source and how sure it is. */
export function quoteBlock({ quote, source, status }: RuleKindSource): readonly string[] {
  return [`> ${quote}`, "", `Source: ${source}. Status: ${status}.`, ""];
}
