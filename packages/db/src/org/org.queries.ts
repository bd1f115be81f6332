import type { Db } from "../database.ts";

/** A person in an org, with the roles that the org gave. */
export interface Member {
  readonly orgId: string;
  readonly userId: string;
  readonly name: string;
  readonly username: string;
  readonly email: string;
  readonly title: string;
  readonly roles: readonly { readonly role: string; readonly unitId: string | null }[];
}

/** An address in a domain that can never receive mail: the account has none. */
export const NO_EMAIL_DOMAIN = "khong-co-thu.invalid";

export async function addOrg(db: Db, org: { id: string; name: string }): Promise<void> {
  await db
    .insertInto("org")
    .values(org)
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
}

/** Puts a person into an org with these roles; earlier roles are replaced. */
export async function saveMember(
  db: Db,
  member: Pick<Member, "orgId" | "userId" | "title" | "roles">,
): Promise<void> {
  const key = { org_id: member.orgId, user_id: member.userId };
  await db
    .insertInto("member")
    .values({ ...key, title: member.title })
    .onConflict((conflict) => conflict.columns(["org_id", "user_id"]).doUpdateSet({ title: member.title }))
    .execute();
  await db
    .deleteFrom("member_role")
    .where("org_id", "=", member.orgId)
    .where("user_id", "=", member.userId)
    .execute();
  if (member.roles.length === 0) return;
  await db
    .insertInto("member_role")
    .values(member.roles.map(({ role, unitId }) => ({ ...key, role, unit_id: unitId ?? "" })))
    .execute();
}

export async function findMember(db: Db, userId: string): Promise<Member | undefined> {
  const [member] = await selectMembers(db, (query) => query.where("member.user_id", "=", userId));
  return member;
}

export async function listMembers(db: Db, orgId: string): Promise<readonly Member[]> {
  return selectMembers(db, (query) => query.where("member.org_id", "=", orgId));
}

/** Whether anyone may administer anything yet. */
export async function hasAdministrator(db: Db): Promise<boolean> {
  const row = await db
    .selectFrom("member_role")
    .select("user_id")
    .where("role", "=", "administrator")
    .executeTakeFirst();
  return row !== undefined;
}

type MemberQuery = ReturnType<typeof memberQuery>;

async function selectMembers(
  db: Db,
  narrow: (query: MemberQuery) => MemberQuery,
): Promise<readonly Member[]> {
  const rows = await narrow(memberQuery(db)).orderBy("member.user_id").execute();
  if (rows.length === 0) return [];
  const roles = await db
    .selectFrom("member_role")
    .selectAll()
    .where(
      "user_id",
      "in",
      rows.map((row) => row.user_id),
    )
    .orderBy("role")
    .execute();
  return rows.map((row) => ({
    orgId: row.org_id,
    userId: row.user_id,
    name: row.name,
    username: row.username ?? "",
    email: row.email.endsWith(`@${NO_EMAIL_DOMAIN}`) ? "" : row.email,
    title: row.title,
    roles: roles
      .filter((role) => role.user_id === row.user_id && role.org_id === row.org_id)
      .map(({ role, unit_id }) => ({ role, unitId: unit_id || null })),
  }));
}

function memberQuery(db: Db) {
  return db
    .selectFrom("member")
    .innerJoin("auth.user as account", "account.id", "member.user_id")
    .select([
      "member.org_id",
      "member.user_id",
      "member.title",
      "account.name",
      "account.username",
      "account.email",
    ]);
}
