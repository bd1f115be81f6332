import type { Insertable, Selectable } from "kysely";
import type { Db } from "../database.ts";
import type { RoundMemberTable, RoundStatementTable, RoundStrandTable, RoundTable } from "./round.table.ts";

export type RoundRow = Selectable<RoundTable>;
export type NewRound = Insertable<RoundTable>;

export async function addRound(db: Db, round: NewRound): Promise<void> {
  await db.insertInto("round").values(round).execute();
}

export async function addRoundStrands(
  db: Db,
  strands: readonly Insertable<RoundStrandTable>[],
): Promise<void> {
  if (strands.length > 0)
    await db
      .insertInto("round_strand")
      .values([...strands])
      .execute();
}

export async function addRoundMembers(
  db: Db,
  members: readonly Insertable<RoundMemberTable>[],
): Promise<void> {
  if (members.length > 0)
    await db
      .insertInto("round_member")
      .values([...members])
      .execute();
}

export async function addRoundStatements(
  db: Db,
  statements: readonly Insertable<RoundStatementTable>[],
): Promise<void> {
  if (statements.length > 0)
    await db
      .insertInto("round_statement")
      .values([...statements])
      .execute();
}

export async function findRound(db: Db, orgId: string, id: string): Promise<RoundRow | undefined> {
  return db
    .selectFrom("round")
    .selectAll()
    .where("org_id", "=", orgId)
    .where("id", "=", id)
    .executeTakeFirst();
}

/** Rounds, newest first, with how many visits they have and how far these are. */
export async function listRounds(db: Db, orgId: string) {
  return db
    .selectFrom("round")
    .leftJoin("inspection", (join) =>
      join.onRef("inspection.org_id", "=", "round.org_id").onRef("inspection.round_id", "=", "round.id"),
    )
    .selectAll("round")
    .select(({ fn }) => [
      fn.count<string>("inspection.id").as("units"),
      fn.count<string>("inspection.closed_at").as("closed"),
      fn.count<string>("inspection.notice_number").as("concluded"),
    ])
    .where("round.org_id", "=", orgId)
    .groupBy(["round.org_id", "round.id"])
    .orderBy("round.starts_on", "desc")
    .execute();
}

export async function listRoundStrands(db: Db, orgId: string, roundId: string) {
  return db
    .selectFrom("round_strand")
    .selectAll()
    .where("org_id", "=", orgId)
    .where("round_id", "=", roundId)
    .orderBy("position")
    .execute();
}

/** The team with the names of their accounts, in the order of the decision. */
export async function listRoundMembers(db: Db, orgId: string, roundId: string) {
  return db
    .selectFrom("round_member")
    .innerJoin("auth.user as account", "account.id", "round_member.user_id")
    .selectAll("round_member")
    .select("account.name")
    .where("round_member.org_id", "=", orgId)
    .where("round_member.round_id", "=", roundId)
    .orderBy("round_member.position")
    .execute();
}

export async function listRoundStatements(db: Db, orgId: string, roundId: string) {
  return db
    .selectFrom("round_statement")
    .selectAll()
    .where("org_id", "=", orgId)
    .where("round_id", "=", roundId)
    .orderBy("position")
    .execute();
}

/** Writes a statement to all units, or rewords it; a new one comes last. */
export async function saveRoundStatement(
  db: Db,
  { position: _position, ...statement }: Insertable<RoundStatementTable>,
): Promise<void> {
  const { org_id, round_id } = statement;
  const last = await db
    .selectFrom("round_statement")
    .select(({ fn }) => fn.max("position").as("position"))
    .where("org_id", "=", org_id)
    .where("round_id", "=", round_id)
    .executeTakeFirst();
  const { kind, quantifier, text, due_on, due_words } = statement;
  await db
    .insertInto("round_statement")
    .values({ ...statement, position: (last?.position ?? -1) + 1 })
    .onConflict((conflict) =>
      conflict
        .columns(["org_id", "round_id", "id"])
        .doUpdateSet({ kind, quantifier, text, due_on, due_words }),
    )
    .execute();
}

/** Takes a statement back. */
export async function removeRoundStatement(
  db: Db,
  orgId: string,
  roundId: string,
  id: string,
): Promise<void> {
  await db
    .deleteFrom("round_statement")
    .where("org_id", "=", orgId)
    .where("round_id", "=", roundId)
    .where("id", "=", id)
    .execute();
}
