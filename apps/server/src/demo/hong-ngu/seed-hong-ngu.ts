import {
  addAudit,
  addRound,
  addRoundMembers,
  addRoundStatements,
  addRoundStrands,
  type Db,
  saveRecommendation,
} from "@kiemtra/db";
import { demoOrg } from "../demo-org.ts";
import { type DemoSeed, storedRuleSet } from "../demo-seed.ts";
import { vietnamTime } from "../fact-events.ts";
import { addFindings, inOrder } from "./add-findings.ts";
import { addVisit } from "./add-visit.ts";
import { HONG_NGU_ROUND, HONG_NGU_RULE_SET, hongNguRound, hongNguStrands, hongNguTeam } from "./round.ts";
import { roundRecommendations, roundStatements } from "./statements.ts";
import { demoVisits } from "./visits.ts";

export { HONG_NGU_ROUND } from "./round.ts";

/**
 * The inspection of all communes and wards of Hồng Ngự city, 9 to 23 May 2023. Round, statements and recommendations
 * are those of the published news; visits, figures and findings of single units are generated for demonstration.
 */
export async function seedHongNgu(tx: Db, seed: DemoSeed): Promise<void> {
  const ruleSet = await storedRuleSet(tx, HONG_NGU_RULE_SET);
  const round = hongNguRound(ruleSet.hash, seed.now);
  await addRound(tx, round);
  await addRoundStrands(tx, hongNguStrands);
  await addRoundMembers(tx, hongNguTeam(seed.users));
  for (const visit of demoVisits) {
    await addVisit(tx, visit, seed);
    await addFindings(tx, visit, ruleSet.content, seed);
  }
  await addStatements(tx, seed);
  await addAudit(tx, {
    orgId: demoOrg.id,
    at: seed.now,
    actor: seed.users["quan-tri"],
    action: "round.create",
    object: HONG_NGU_ROUND,
    detail: { title: round.title, units: demoVisits.length, demonstration: true },
  });
}

async function addStatements(tx: Db, { newId }: DemoSeed): Promise<void> {
  const place = { org_id: demoOrg.id, round_id: HONG_NGU_ROUND };
  await addRoundStatements(
    tx,
    roundStatements.map(({ kind, quantifier, text, dueWords }, position) => ({
      ...place,
      id: newId(),
      position,
      kind,
      quantifier,
      text,
      due_words: dueWords ?? null,
    })),
  );
  const closing = vietnamTime("2023-05-23", "16:00");
  for (const [index, { kind, text, dueWords }] of roundRecommendations.entries()) {
    await saveRecommendation(tx, {
      ...place,
      id: newId(),
      kind,
      text,
      due_words: dueWords ?? null,
      status: "open",
      created_at: inOrder(closing, index),
    });
  }
}
