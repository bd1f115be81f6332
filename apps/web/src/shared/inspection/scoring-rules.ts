import {
  type CalendarDay,
  type Engine,
  type Judges,
  layOut,
  needsAllRules,
  type RuleSetContent,
  type Rules,
} from "@kiemtra/core";
import { commonReasons, type ReasonWords } from "@kiemtra/i18n";
import { useEffect, useState } from "react";

const engines = new WeakMap<RuleSetContent, Engine>();
const judges = new WeakMap<RuleSetContent, Judges>();
let allRules: Rules | undefined;
let words: ReasonWords = commonReasons;

/** Words of the rules that are loaded. */
export function reasonWords(): ReasonWords {
  return words;
}

/** The engine of a rule set, laid out once. Its rules have to be there: see `useScoringRules`. */
export function engineFor(content: RuleSetContent, calendar: readonly CalendarDay[]): Engine {
  const known = engines.get(content);
  if (known?.calendar === calendar) return known;
  const engine = layOut(content, { rules: allRules, calendar, judges: judges.get(content) });
  engines.set(content, engine);
  return engine;
}

/** Whether a rule set can be scored now. Most use the common rules, which are always there; the others are loaded once. */
export function useScoringRules(content: RuleSetContent | undefined): boolean {
  const [, setLoaded] = useState(content);
  const isReady = content !== undefined && (!needsAllRules(content) || judges.has(content));
  useEffect(() => {
    if (content && !isReady) void loadRules(content).then(() => setLoaded(content));
  }, [content, isReady]);
  return isReady;
}

async function loadRules(content: RuleSetContent): Promise<void> {
  const [rules, reasons, registry] = await Promise.all([
    import("@kiemtra/core/all-rules"),
    import("@kiemtra/i18n/all-reasons"),
    import("@kiemtra/registry"),
  ]);
  allRules = rules.allRules;
  words = reasons.allReasons;
  judges.set(content, await registry.judgesFor(content));
}
