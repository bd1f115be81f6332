export type { PluginLanguages, PluginProblem } from "./check-plugin.ts";
export { checkPlugin, lawsOfCriterion } from "./check-plugin.ts";
export type { CriterionPlacement } from "./compose-criterion.ts";
export { composeCriterion, composeFact, composeLaw } from "./compose-criterion.ts";
export type {
  CriteriaPlugin,
  CriterionSpec,
  DueRule,
  FindingTemplate,
  PluginColumn,
  PluginFact,
  PluginTexts,
  RecommendationKind,
} from "./criteria-plugin.ts";
export { CONTRACT, defineCriterion, definePlugin } from "./criteria-plugin.ts";
export type { JudgeFacts, JudgeReason, PluginJudge, PluginVerdict } from "./plugin-judge.ts";
export { judgeOf } from "./plugin-judge.ts";
export { qualify } from "./qualify.ts";
export {
  againstReference,
  againstTarget,
  allOrNothing,
  assessor,
  bands,
  chosen,
  composite,
  deadline,
  deduction,
  importedPoints,
  judged,
  levels,
  part,
  perItem,
  proportion,
  steps,
  surveyOptions,
  surveyPoints,
  tracking,
  worstEvent,
} from "./scales/index.ts";
