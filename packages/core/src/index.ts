export type { CalendarDay, DueDate, IsoDate } from "./calendar/working-days.ts";
export { addDays, addWorkingDays, endOfMonth, isIsoDate, weekdayOf } from "./calendar/working-days.ts";
export type { DomainErrorCode } from "./errors/domain-error.ts";
export { DomainError } from "./errors/domain-error.ts";
export type { FactProblem } from "./facts/check-fact-value.ts";
export { checkFactValue, checkRowCells } from "./facts/check-fact-value.ts";
export { factSheet, MARK_PREFIX, withDerivedCounts } from "./facts/fact-sheet.ts";
export type { SeriesState } from "./facts/fact-tips.ts";
export { factTips, seriesKey, seriesState } from "./facts/fact-tips.ts";
export type { FactKey, FactRow, FactSheet, FactValue, ScalarValue } from "./facts/fact-value.ts";
export { MAX_COUNT } from "./facts/fact-value.ts";
export type { ParsedFact } from "./facts/parse-fact-text.ts";
export { parseFactText } from "./facts/parse-fact-text.ts";
export { canonicalDecimal, formatMilli, parseDecimal } from "./points/decimal.ts";
export type { Fraction } from "./points/fraction.ts";
export { compare, fraction } from "./points/fraction.ts";
export type { Milli, Places } from "./points/points.ts";
export { roundHalfUp } from "./points/round-half-up.ts";
export type { Sha256 } from "./rule-set/canonical-json.ts";
export { canonicalJson, contentHash } from "./rule-set/canonical-json.ts";
export type { RuleSetProblem } from "./rule-set/check-rule-set.ts";
export { checkRuleSet } from "./rule-set/check-rule-set.ts";
export { findCriterion, listCriteria, listGroups } from "./rule-set/list-nodes.ts";
export { factsOfScale } from "./scales/judge-scale.ts";
export type { Conflict, ReasonCode, RegainCode } from "./scales/judgement.ts";
export type { FactEvent, FactEventValue, Layer } from "./schema/fact-event.ts";
export type { ColumnSpec, FactSpec } from "./schema/fact-spec.ts";
export type {
  CriterionNode,
  CriterionPin,
  GroupNode,
  LawRef,
  Rounding,
  RuleSetContent,
  RuleSetDocument,
  RuleSetNode,
  UnitRule,
} from "./schema/rule-set.ts";
export type {
  CompositePart,
  Measure,
  PartScale,
  Policy,
  RatioMeasure,
  Scale,
  ScaleKind,
  ScaleOf,
} from "./schema/scale.ts";
export type { ScoredUnit } from "./score/applies-to.ts";
export { appliesTo } from "./score/applies-to.ts";
export type { Ranked } from "./score/rank.ts";
export { rankByShare } from "./score/rank.ts";
export type { ScoreInput } from "./score/score.ts";
export { score } from "./score/score.ts";
export type { NodeState, Reason, Scorecard, ScoreNode } from "./score/scorecard.ts";
export { findScoreNode, listScoreNodes } from "./score/scorecard.ts";
export { foldForSearch } from "./text/fold-for-search.ts";
export type { Locale, LocalText, TextData } from "./text/local-text.ts";
export type { Unit, UnitKind } from "./units/unit.ts";
export { authorityName, isInForce } from "./units/unit.ts";
