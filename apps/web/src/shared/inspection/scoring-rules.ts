import { type Engine, layOut, needsAllRules, type RuleSetContent, type Rules } from "@kiemtra/core";
import { commonReasons, type ReasonWords } from "@kiemtra/i18n";
import { useEffect, useState } from "react";

const engines = new WeakMap<RuleSetContent, Engine>();
let allRules: Rules | undefined;
let words: ReasonWords = commonReasons;

/** Words of the rules that are loaded. */
export function reasonWords(): ReasonWords {
  return words;
}

/** The engine of a rule set, laid out once. Its rules have to be there: see `useScoringRules`. */
export function engineFor(content: RuleSetContent): Engine {
  const known = engines.get(content);
  if (known) return known;
  const engine = layOut(content, { rules: allRules });
  engines.set(content, engine);
  return engine;
}

/** Whether a rule set can be scored now. Most use the common rules, which are always there; the others are loaded once. */
export function useScoringRules(content: RuleSetContent | undefined): boolean {
  const [, setLoaded] = useState(allRules !== undefined);
  const isReady = content !== undefined && (allRules !== undefined || !needsAllRules(content));
  useEffect(() => {
    if (!content || isReady) return;
    void Promise.all([import("@kiemtra/core/all-rules"), import("@kiemtra/i18n/all-reasons")]).then(
      ([rules, reasons]) => {
        allRules = rules.allRules;
        words = reasons.allReasons;
        setLoaded(true);
      },
    );
  }, [content, isReady]);
  return isReady;
}
