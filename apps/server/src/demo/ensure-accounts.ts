import type { Context } from "@kiemtra/api";
import type { Db } from "@kiemtra/db";
import { type DemoUsername, demoAccounts, demoPeople } from "./demo-accounts.ts";

/** The ids of the demonstration accounts by username. */
export type DemoUserIds = Readonly<Record<DemoUsername, string>>;

/** Makes the accounts that are not there yet and returns the ids of all. */
export async function ensureAccounts(db: Db, createAccount: Context["createAccount"]): Promise<DemoUserIds> {
  const usernames = demoPeople.map(({ username }) => username);
  const rows = await db
    .selectFrom("auth.user")
    .select(["id", "username"])
    .where("username", "in", usernames)
    .execute();
  const ids = new Map(rows.map((row) => [row.username, row.id]));
  for (const { username, title } of demoPeople) {
    if (ids.has(username)) continue;
    const password = demoAccounts.find((account) => account.username === username)?.password ?? "";
    ids.set(username, await createAccount({ username, name: title, email: null, password }));
  }
  return Object.fromEntries(ids) as DemoUserIds;
}
