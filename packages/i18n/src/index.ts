export { domainErrorTexts } from "./domain-errors/domain-errors.ts";
export { fieldErrorTexts } from "./domain-errors/field-errors.ts";
export type { Explanation } from "./explain.ts";
export { explainConflict, explainWith, labelOf } from "./explain.ts";
export { explainReason } from "./explain-reason.ts";
export { factIssueTexts, factProblemTexts } from "./fact-problems.ts";
export {
  formatCount,
  formatDate,
  formatDateWithWeekday,
  formatLongDate,
  formatPercent,
  formatPoints,
} from "./format.ts";
export { commonReasons } from "./reasons/common-reasons.ts";
export type { ReasonWords } from "./reasons/reason-words.ts";
export { ruleSetProblemTexts } from "./rule-set-problems.ts";
export type { Speaker } from "./say.ts";
export { say, wordsIn } from "./say.ts";
export { sayFacts } from "./say-facts.ts";
export { stateTexts } from "./states.ts";
export type { Term } from "./terms.ts";
export { terms } from "./terms.ts";
