export { addAudit, findBrokenAuditLine } from "./audit/audit.queries.ts";
export type { BackupOptions } from "./backup/backup-database.ts";
export { backupDatabase } from "./backup/backup-database.ts";
export type { BackupErrorCode, BackupErrorDetails } from "./backup/backup-error.ts";
export { BackupError } from "./backup/backup-error.ts";
export type { BackupProgress, BackupSummary } from "./backup/backup-progress.ts";
export type { RestoreOptions } from "./backup/restore-database.ts";
export { restoreDatabase } from "./backup/restore-database.ts";
export {
  addCalendarDays,
  listCalendarDays,
  removeCalendarDay,
  saveCalendarDay,
} from "./calendar/calendar.queries.ts";
export type { Db, Tables, Tx } from "./database.ts";
export { openDb, openPool } from "./database.ts";
export type { StoredEvent } from "./fact-event/fact-event.queries.ts";
export {
  addFactEvents,
  admitLateEvents,
  factEventsByInspection,
  findFactEvents,
  listFactEvents,
} from "./fact-event/fact-event.queries.ts";
export type { FindingRow } from "./finding/finding.queries.ts";
export {
  findFinding,
  listEarlierFindings,
  listFindings,
  removeFinding,
  saveFinding,
} from "./finding/finding.queries.ts";
export type { InspectionRow } from "./inspection/inspection.queries.ts";
export {
  addInspectionHistory,
  addInspections,
  changeInspection,
  findInspection,
  listInspectionHistory,
  listInspectionsOfMember,
  listInspectionsOfRound,
  listInspectionsOfUnits,
  lockInspection,
} from "./inspection/inspection.queries.ts";
export { appliedMigrations, knownMigrations, migrate, NewerSchemaError } from "./migrate.ts";
export type { Member } from "./org/org.queries.ts";
export {
  addOrg,
  findMember,
  hasAdministrator,
  listMembers,
  NO_EMAIL_DOMAIN,
  saveMember,
} from "./org/org.queries.ts";
export type { RecommendationRow } from "./recommendation/recommendation.queries.ts";
export {
  findRecommendation,
  listRecommendations,
  removeRecommendationsOf,
  reportRecommendation,
  saveRecommendation,
} from "./recommendation/recommendation.queries.ts";
export type { NewRound, RoundRow } from "./round/round.queries.ts";
export {
  addRound,
  addRoundMembers,
  addRoundStatements,
  addRoundStrands,
  findRound,
  listRoundMembers,
  listRoundStatements,
  listRoundStrands,
  listRounds,
  removeRoundStatement,
  saveRoundStatement,
} from "./round/round.queries.ts";
export { addRuleSet, findRuleSet, listRuleSets } from "./rule-set/rule-set.queries.ts";
export type { UnitLink, UnitSearch } from "./unit/unit.queries.ts";
export {
  addUnitChanges,
  addUnits,
  findPredecessors,
  findSuccessors,
  findUnit,
  findUnits,
  searchUnits,
} from "./unit/unit.queries.ts";
export type { UnitProposalRow } from "./unit-proposal/unit-proposal.queries.ts";
export {
  changeUnitProposal,
  findUnitProposal,
  listUnitProposals,
  saveUnitProposal,
} from "./unit-proposal/unit-proposal.queries.ts";
