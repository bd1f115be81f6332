import type { Context } from "@kiemtra/api";
import { type Db, findRound, listMembers, saveMember } from "@kiemtra/db";
import { demoPeople } from "./demo-accounts.ts";
import { demoOrg, ensureDemoOrg } from "./demo-org.ts";
import { type DemoUserIds, ensureAccounts } from "./ensure-accounts.ts";
import { HONG_NGU_ROUND, seedHongNgu } from "./hong-ngu/seed-hong-ngu.ts";
import { PHU_THO_ROUND, seedPhuTho } from "./phu-tho/seed-phu-tho.ts";

export { demoAccounts } from "./demo-accounts.ts";

/** What seeding needs from outside. */
export interface DemoInput extends Pick<Context, "db" | "now" | "newId" | "createAccount"> {
  readonly onProgress: (step: string) => void;
}

/**
 * Loads the demonstration: an org, accounts, the inspection of Hồng Ngự in May 2023 with generated figures, and the
 * published figures of index 766 for seven units of Phú Thọ. Needs the catalogue of units. Runs at every start: what
 * is missing is added, each round in one transaction; what is there stays as people left it.
 */
export async function seedDemo({ db, createAccount, now, newId, onProgress }: DemoInput): Promise<void> {
  await ensureDemoOrg(db, now());
  const missing = await missingRounds(db);
  if (missing.length === 0) return;
  onProgress("demonstration: accounts");
  const users = await ensureAccounts(db, createAccount);
  await ensureMembers(db, users);
  const seed = { users, now: now(), newId };
  if (missing.includes(HONG_NGU_ROUND)) {
    onProgress("demonstration: inspection of Hồng Ngự, May 2023 (illustrative figures)");
    await db.transaction().execute((tx) => seedHongNgu(tx, seed));
  }
  if (missing.includes(PHU_THO_ROUND)) {
    onProgress("demonstration: index 766, August 2026 (published figures)");
    await db.transaction().execute((tx) => seedPhuTho(tx, seed));
  }
}

async function missingRounds(db: Db): Promise<readonly string[]> {
  const ids = [HONG_NGU_ROUND, PHU_THO_ROUND];
  const found = await Promise.all(ids.map((id) => findRound(db, demoOrg.id, id)));
  return ids.filter((_, index) => !found[index]);
}

async function ensureMembers(db: Db, users: DemoUserIds): Promise<void> {
  const known = new Set((await listMembers(db, demoOrg.id)).map(({ userId }) => userId));
  for (const { username, title, roles } of demoPeople) {
    const userId = users[username];
    if (known.has(userId)) continue;
    await db.transaction().execute((tx) => saveMember(tx, { orgId: demoOrg.id, userId, title, roles }));
  }
}
