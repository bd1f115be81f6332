export { allRules } from "./all-rules.ts";
export type { CalendarDay, DueDate, IsoDate } from "./calendar/working-days.ts";
export { addDays, addWorkingDays, endOfMonth, isIsoDate, weekdayOf } from "./calendar/working-days.ts";
export type { Classified, ClassifiedUnit, ClassReason, CouncilDecision } from "./classify/classify.ts";
export { classify } from "./classify/classify.ts";
export type { ClassifyInput, UnitStanding } from "./classify/classify-units.ts";
export { classifyUnits } from "./classify/classify-units.ts";
export type { Answers, UnitFacts } from "./engine/answers.ts";
export { encode } from "./engine/answers.ts";
export type { Columns, RawColumns } from "./engine/columns.ts";
export { columnsFrom, loadColumns } from "./engine/columns.ts";
export { commonRules, needsAllRules } from "./engine/common-rules.ts";
export type { CompileOptions } from "./engine/compile.ts";
export { layOut } from "./engine/compile.ts";
export { compile } from "./engine/compile-formulas.ts";
export { editColumns, editFact, replaceCriterion } from "./engine/edit-columns.ts";
export type { Engine, Judges } from "./engine/engine.ts";
export type { Points } from "./engine/points.ts";
export { makePoints } from "./engine/points.ts";
export type { Ranks } from "./engine/rank-columns.ts";
export { rankColumns } from "./engine/rank-columns.ts";
export { REASON_CODES } from "./engine/reason-codes.ts";
export type { Rules } from "./engine/rules.ts";
export { scoreAnswers } from "./engine/score-answers.ts";
export { scoreColumns } from "./engine/score-columns.ts";
export type { Trace } from "./engine/trace.ts";
export { makeTrace, traceAnswers } from "./engine/trace.ts";
export type { DomainErrorCode } from "./errors/domain-error.ts";
export { DomainError } from "./errors/domain-error.ts";
export type { FactProblem } from "./facts/check-fact-value.ts";
export { checkFactValue, checkRowCells } from "./facts/check-fact-value.ts";
export type { FactIssue, Validate } from "./facts/compile-validation.ts";
export { compileValidation } from "./facts/compile-validation.ts";
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
export { replaceNode } from "./rule-set/replace-node.ts";
export { judgeScale } from "./scales/judge-scale.ts";
export type { Judge, Share, Verdict } from "./scales/judged.ts";
export type { Conflict, ReasonCode, RegainCode } from "./scales/judgement.ts";
export { factsOfScale, mapScaleFacts } from "./scales/map-scale-facts.ts";
export type { Classification } from "./schema/classification.ts";
export type { FactEvent, FactEventValue, Layer } from "./schema/fact-event.ts";
export type { ColumnSpec, FactSpec } from "./schema/fact-spec.ts";
export type { Measure, Quantity, Ratio, RatioMeasure } from "./schema/measure.ts";
export type { Policy } from "./schema/policy.ts";
export type { Ranking } from "./schema/ranking.ts";
export type {
  Coefficient,
  CriterionNode,
  CriterionPin,
  Evidence,
  Gate,
  GroupNode,
  LawRef,
  RollUp,
  Rounding,
  RuleSetContent,
  RuleSetDocument,
  RuleSetNode,
} from "./schema/rule-set.ts";
export type { Scale, ScaleKind, ScaleOf } from "./schema/scale.ts";
export type { CompositePart, PartScale } from "./schema/scales/composite.ts";
export type { PlainScale } from "./schema/scales/plain.ts";
export type { UnitCondition, UnitRule } from "./schema/unit-rule.ts";
export type { Sentence, SignalFigure, SignalSpec, Step } from "./schema/visit.ts";
export type { Wording } from "./schema/wording.ts";
export type { ExemptBy, ScoredUnit } from "./score/applies-to.ts";
export { appliesTo, isMeant } from "./score/applies-to.ts";
export type { Ranked } from "./score/rank.ts";
export { rankByShare } from "./score/rank.ts";
export type { ScoreInput } from "./score/score.ts";
export { score } from "./score/score.ts";
export { scoreWith } from "./score/score-with.ts";
export type { NodeState, Reason, Scorecard, ScoreNode } from "./score/scorecard.ts";
export { findScoreNode, listScoreNodes } from "./score/scorecard.ts";
export type { FoundSignal } from "./signals/find-signals.ts";
export { findSignals } from "./signals/find-signals.ts";
export type { Change, ChangeKind } from "./simulate/change.ts";
export type {
  Contribution,
  KindOfUnit,
  NoLongerComputed,
  Simulation,
  SimulationInput,
  UnitMove,
  UnitResult,
} from "./simulate/compare-rule-sets.ts";
export { compareRuleSets } from "./simulate/compare-rule-sets.ts";
export type { Gain } from "./simulate/find-gains.ts";
export { findGains } from "./simulate/find-gains.ts";
export type { ProposedStatement, RoundTemplate, StatedUnit } from "./statements/propose-statements.ts";
export { proposeStatements } from "./statements/propose-statements.ts";
export { quantify, ratePhrase, usualWording } from "./statements/wording.ts";
export { foldForSearch } from "./text/fold-for-search.ts";
export type { Locale, LocalText, TextData } from "./text/local-text.ts";
export type { Unit, UnitKind } from "./units/unit.ts";
export { authorityName, isInForce } from "./units/unit.ts";
