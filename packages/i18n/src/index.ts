export { domainErrorTexts } from "./domain-errors.ts";
export type { Explanation } from "./explain.ts";
export { explainConflict, explainReason, labelOf } from "./explain.ts";
export { factProblemTexts } from "./fact-problems.ts";
export {
  formatCount,
  formatDate,
  formatDateWithWeekday,
  formatLongDate,
  formatPercent,
  formatPoints,
} from "./format.ts";
export { ruleSetProblemTexts } from "./rule-set-problems.ts";
export type { Speaker } from "./say.ts";
export { say, wordsIn } from "./say.ts";
export { policyTexts, stateTexts, unitKindTexts } from "./states.ts";
export type { Term } from "./terms.ts";
export { terms } from "./terms.ts";
