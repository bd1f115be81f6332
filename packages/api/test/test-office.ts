import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { FactEvent } from "@kiemtra/core";
import {
  addOrg,
  addRuleSet,
  addUnits,
  type Db,
  findMember,
  migrate,
  openDb,
  openPool,
  saveMember,
} from "@kiemtra/db";
import { createDatabase } from "@kiemtra/vitest";
import { sql } from "kysely";
import { appRouter, type Context, PROTOCOL } from "../src/index.ts";

const RULE_SET = fileURLToPath(new URL("../../rule-sets/released/index-766-2026.json", import.meta.url));

/** A province with people, units and one open round, on a database of its own. */
export interface TestOffice {
  readonly db: Db;
  readonly roundId: string;
  /** Inspections of the wards `a` and `b`. */
  readonly inspections: Readonly<Record<"a" | "b", string>>;
  as(username: string, at?: string): Promise<Caller>;
  contextOf(username: string, at?: string): Promise<Context>;
  close(): Promise<void>;
}

export type Caller = ReturnType<typeof appRouter.createCaller>;

/** The day on which everything happens unless a test says otherwise. */
export const VISIT_DAY = "2026-08-12";

const people = [
  ["admin", "administrator", null],
  ["head", "inspector", null],
  ["member", "inspector", null],
  ["stranger", "inspector", null],
  ["officer-a", "unit-officer", "ward-a"],
] as const;

/** Opens an office. Its rule set is index 766, its units two wards. */
export async function openTestOffice(): Promise<TestOffice> {
  const own = await createDatabase({ key: "office", prepare: prepareSchema });
  const pool = openPool(own.url);
  const db = openDb(pool);
  await addOrg(db, { id: "o", name: "Tỉnh" });
  await addUnits(db, [
    unit("province", "province", "tỉnh"),
    unit("ward-a"),
    unit("ward-b"),
    unit("ward-gone", "commune", "xã", "2025-06-30"),
  ]);
  await addRuleSet(db, "o", await readFile(RULE_SET, "utf8"), new Date("2026-01-01T00:00:00Z"));
  for (const [username, role, unitId] of people) await addPerson(db, username, role, unitId);

  const contextOf = async (username: string, at = `${VISIT_DAY}T02:00:00Z`): Promise<Context> => ({
    db,
    member: await findMember(db, username),
    now: () => new Date(at),
    newId: randomUUID,
    requestId: "request",
    protocol: PROTOCOL,
    createAccount: async ({ username: name }) => {
      await addAccount(db, name);
      return name;
    },
    judges: new Map(),
    catalogue: {
      plugins: [],
      roundTemplates: [
        {
          key: "procedure-listing/pages-not-numbered",
          criterion: "index-766/handled-on-time",
          kind: "shortcoming",
          text: {
            vi: "{units} niêm yết thiếu đánh số trang.",
            en: "{units} post without page numbers.",
          },
        },
      ],
      failed: [],
    },
    setup: { orgId: "o", isCode: (code) => code === "CODE", demoAccounts: [] },
  });
  const as = async (username: string, at?: string) => appRouter.createCaller(await contextOf(username, at));
  const admin = await as("admin");
  const { id: roundId } = await admin.round.create(roundInput());
  const { inspections } = await admin.round.get({ id: roundId });
  const idOf = (unitId: string) => inspections.find((entry) => entry.unit.id === unitId)?.id ?? "";
  return {
    db,
    roundId,
    inspections: { a: idOf("ward-a"), b: idOf("ward-b") },
    as,
    contextOf,
    close: async () => {
      await db.destroy();
      await own.drop();
    },
  };
}

/** What an administrator enters to set up the round; `change` replaces parts of it. */
export function roundInput(change: Partial<Parameters<Caller["round"]["create"]>[0]> = {}) {
  return {
    title: "Kiểm tra công tác cải cách hành chính năm 2026",
    kind: "planned" as const,
    planNumber: "12/KH-UBND",
    planDate: "2026-07-01",
    decisionNumber: "",
    startsOn: "2026-08-10",
    endsOn: "2026-08-31",
    teamKind: "doan" as const,
    withPoints: true,
    ruleSetId: "index-766-2026",
    superiorAgency: "Ủy ban nhân dân tỉnh",
    issuingAgency: "Sở Nội vụ",
    signerPost: "Giám đốc",
    place: "Cao Lãnh",
    strands: [{ key: "reform", title: "Cải cách hành chính", leadAgency: "Sở Nội vụ" }],
    team: [
      { userId: "head", title: "Phó Giám đốc Sở Nội vụ", role: "head" as const, strand: null },
      { userId: "member", title: "Chuyên viên", role: "member" as const, strand: "reform" },
    ],
    inspections: [
      { unitId: "ward-a", visitOn: VISIT_DAY },
      { unitId: "ward-b", visitOn: "2026-08-13" },
    ],
    ...change,
  };
}

/** An event as a device makes it. */
export function factEvent(inspection: string, change: Partial<FactEvent> = {}): FactEvent {
  return {
    schema: 1,
    id: randomUUID(),
    org: "o",
    inspection,
    layer: "inspection",
    source: "inspector",
    fact: "index-766/petitions",
    value: 4,
    base: [],
    author: "member",
    device: "device",
    observedAt: `${VISIT_DAY}T02:00:00Z`,
    recordedAt: `${VISIT_DAY}T02:00:00Z`,
    timeZone: "Asia/Ho_Chi_Minh",
    ...change,
  };
}

async function prepareSchema(url: string): Promise<void> {
  const db = openDb(openPool(url));
  await migrate(db);
  await db.destroy();
}

function unit(id: string, kind: "commune" | "province" = "commune", type = "phường", validTo?: string) {
  return { id, code: id, name: `Phường ${id}`, kind, type, source: "test", ...(validTo && { validTo }) };
}

async function addPerson(db: Db, username: string, role: string, unitId: string | null): Promise<void> {
  await addAccount(db, username);
  await saveMember(db, { orgId: "o", userId: username, title: username, roles: [{ role, unitId }] });
}

async function addAccount(db: Db, username: string): Promise<void> {
  await sql`insert into auth."user" (id, name, email, "emailVerified", "createdAt", "updatedAt", username)
    values (${username}, ${username}, ${`${username}@example.invalid`}, false, now(), now(), ${username})`.execute(
    db,
  );
}
