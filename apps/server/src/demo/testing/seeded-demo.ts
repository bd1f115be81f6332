import { randomUUID } from "node:crypto";
import { createAuth } from "@kiemtra/auth";
import { factSheet, type RuleSetDocument, score } from "@kiemtra/core";
import {
  type Db,
  factEventsByInspection,
  findRound,
  findRuleSet,
  findUnit,
  listInspectionsOfRound,
} from "@kiemtra/db";
import { createAccount } from "../../create-account.ts";
import { demoOrg } from "../demo-org.ts";
import { seedDemo } from "../seed-demo.ts";

/** Seeds as the server does at a start; returns what it reported. */
export async function seedAsAtStart(db: Db): Promise<readonly string[]> {
  const auth = createAuth({
    db,
    secret: "0".repeat(32),
    baseUrl: "http://localhost",
    trustedOrigins: () => [],
    secureCookies: false,
  });
  const steps: string[] = [];
  await seedDemo({
    db,
    createAccount: (account) => createAccount(auth, account),
    now: () => new Date("2026-11-24T01:00:00Z"),
    newId: randomUUID,
    onProgress: (step) => steps.push(step),
  });
  return steps;
}

/** A round as its stored events leave it: each unit with its facts and its scorecard. */
export async function scoredRound(db: Db, roundId: string) {
  const round = await findRound(db, demoOrg.id, roundId);
  if (!round) throw new Error(`no round ${roundId}`);
  const ruleSet = await findRuleSet(db, demoOrg.id, round.rule_set_id, round.rule_set_hash);
  if (!ruleSet) throw new Error(`no rule set ${round.rule_set_id}`);
  const inspections = await listInspectionsOfRound(db, demoOrg.id, roundId);
  const events = await factEventsByInspection(
    db,
    demoOrg.id,
    inspections.map(({ id }) => id),
  );
  const units = await Promise.all(
    inspections.map((inspection) => scoredUnit(db, ruleSet, inspection, events.get(inspection.id) ?? [])),
  );
  return { round, ruleSet: ruleSet.content, units, events: [...events.values()].flat() };
}

type Inspection = Awaited<ReturnType<typeof listInspectionsOfRound>>[number];

async function scoredUnit(
  db: Db,
  ruleSet: RuleSetDocument,
  inspection: Inspection,
  events: Parameters<typeof factSheet>[0],
) {
  const unit = await findUnit(db, inspection.unit_id);
  if (!unit) throw new Error(`no unit ${inspection.unit_id}`);
  const facts = factSheet(events);
  const { total } = score({ ruleSet: ruleSet.content, unit, facts, asOf: inspection.visit_on });
  return { inspection, unit, facts, total };
}
