import { allRules } from "../all-rules.ts";
import type { RuleSetContent } from "../schema/rule-set.ts";
import { type CompileOptions, layOut } from "./compile.ts";
import type { Engine, Formulas } from "./engine.ts";
import { lowerScale } from "./lower.ts";
import { scoreLeaves } from "./score-leaves.ts";

const FORMULAS: Formulas = { lower: lowerScale, scoreLeaves };

/**
 * Compiles a rule set into formulas over numbers: for one unit at full speed and for many in columns. Throws
 * `DomainError("criterion-not-installed")` when a criterion needs a judge that is not there.
 */
export function compile(ruleSet: RuleSetContent, options: CompileOptions = {}): Engine {
  return layOut(ruleSet, { rules: allRules, ...options }, FORMULAS);
}
