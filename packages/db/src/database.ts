import { Kysely, PostgresDialect, type PostgresPoolClient, type Transaction } from "kysely";
import pg from "pg";
import type { AuditTable } from "./audit/audit.table.ts";
import type { CalendarDayTable } from "./calendar/calendar.table.ts";
import type { FactEventTable } from "./fact-event/fact-event.table.ts";
import type { FindingTable } from "./finding/finding.table.ts";
import type { InspectionHistoryTable, InspectionTable } from "./inspection/inspection.table.ts";
import type { AccountTable, MemberRoleTable, MemberTable, OrgTable } from "./org/org.table.ts";
import type { RecommendationTable } from "./recommendation/recommendation.table.ts";
import type {
  RoundMemberTable,
  RoundStatementTable,
  RoundStrandTable,
  RoundTable,
} from "./round/round.table.ts";
import type { RuleSetTable } from "./rule-set/rule-set.table.ts";
import type { UnitChangeTable, UnitTable } from "./unit/unit.table.ts";
import type { UnitProposalTable } from "./unit-proposal/unit-proposal.table.ts";

/** Every table of ours. What holds a province's records has `org_id` first in its key; units are shared. */
export interface Tables {
  org: OrgTable;
  member: MemberTable;
  member_role: MemberRoleTable;
  unit: UnitTable;
  unit_change: UnitChangeTable;
  rule_set: RuleSetTable;
  round: RoundTable;
  round_strand: RoundStrandTable;
  round_member: RoundMemberTable;
  round_statement: RoundStatementTable;
  inspection: InspectionTable;
  inspection_history: InspectionHistoryTable;
  fact_event: FactEventTable;
  finding: FindingTable;
  recommendation: RecommendationTable;
  unit_proposal: UnitProposalTable;
  calendar_day: CalendarDayTable;
  audit: AuditTable;
  /** The accounts of the sign-in library, in its own schema: read only. */
  "auth.user": AccountTable;
}

/** A connection or a transaction: queries take it first and run inside or outside one. */
export type Db = Kysely<Tables>;
export type Tx = Transaction<Tables>;

const DATE_OID = 1082;

/** Opens a pool. Dates come as `YYYY-MM-DD`: a date has no time zone. */
export function openPool(connectionString: string): pg.Pool {
  const types = {
    getTypeParser: (oid: number, format?: "text" | "binary") =>
      oid === DATE_OID ? (text: string) => text : pg.types.getTypeParser(oid, format as "text"),
  };
  const pool = new pg.Pool({ connectionString, max: 10, types: types as pg.CustomTypesConfig });
  // A server that goes away ends connections that nobody is using; the next query says so, the process lives on.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
}

/** Kysely over one connection that the caller keeps and releases. */
export function openDbOn(client: pg.PoolClient): Db {
  const query = client.query.bind(client) as PostgresPoolClient["query"];
  const lent: PostgresPoolClient = { query, release: () => {} };
  const pool = { connect: async () => lent, end: async () => {}, options: {} };
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

/** Kysely over a pool; destroying it ends the pool. */
export function openDb(pool: pg.Pool): Db {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}
