export type { CriterionPlacement } from "./compose-criterion.ts";
export { composeCriterion, composeFact, composeLaw } from "./compose-criterion.ts";
export { composeVisit } from "./compose-visit.ts";
export type {
  CriteriaPlugin,
  CriterionSpec,
  DueRule,
  FindingTemplate,
  PluginColumn,
  PluginFact,
  PluginTexts,
  RecommendationKind,
  ScanSpec,
} from "./criteria-plugin.ts";
export { CONTRACT, defineCriterion, definePlugin } from "./criteria-plugin.ts";
export { laws } from "./law/catalogue.ts";
export type { PluginLaw } from "./law/plugin-law.ts";
export { withArticle } from "./law/plugin-law.ts";
export { lawsOfCriterion } from "./laws-of-criterion.ts";
export type { JudgeFacts, JudgeReason, PluginJudge, PluginVerdict } from "./plugin-judge.ts";
export { judgeOf } from "./plugin-judge.ts";
export type { PluginLanguages } from "./plugin-languages.ts";
export type {
  Answer,
  EvidenceSpec,
  Figure,
  FormStep,
  ImportColumn,
  ImportSpec,
  ReportSentence,
  RetiredKey,
  RowTest,
  Signal,
} from "./plugin-parts.ts";
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
export type { PluginValues, Upgraded } from "./upgrade/upgrade-facts.ts";
export { downgradeFacts, upgradeFacts } from "./upgrade/upgrade-facts.ts";
export type { UpgradeStep } from "./upgrade/upgrade-step.ts";
