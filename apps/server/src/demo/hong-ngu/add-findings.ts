import type { RuleSetContent } from "@kiemtra/core";
import { type Db, saveFinding, saveRecommendation } from "@kiemtra/db";
import { demoOrg } from "../demo-org.ts";
import type { DemoSeed } from "../demo-seed.ts";
import { vietnamTime } from "../fact-events.ts";
import { inspectionIdOf } from "./add-visit.ts";
import { HONG_NGU_ROUND } from "./round.ts";
import type { DemoVisit } from "./visit.ts";
import { wordedFinding } from "./worded-findings.ts";

/** Adds the findings of a visit in their order, each with what was asked of the unit and what became of it. */
export async function addFindings(
  tx: Db,
  visit: DemoVisit,
  ruleSet: RuleSetContent,
  { users, newId }: DemoSeed,
): Promise<void> {
  const place = {
    org_id: demoOrg.id,
    round_id: HONG_NGU_ROUND,
    inspection_id: inspectionIdOf(visit),
    unit_id: visit.unitId,
  };
  for (const [index, { key, done }] of visit.findings.entries()) {
    const finding = await wordedFinding(key, visit.visitOn, ruleSet);
    const { kind, nodeId, template, text, recommendation } = finding;
    const created_at = inOrder(vietnamTime(visit.visitOn, visit.startedAt ?? "08:00"), index);
    const id = newId();
    await saveFinding(tx, {
      ...place,
      id,
      kind,
      node_id: nodeId,
      template,
      text,
      repeated: false,
      created_by: users["to-truong"],
      created_at,
    });
    if (!recommendation) continue;
    await saveRecommendation(tx, {
      ...place,
      id: newId(),
      finding_id: id,
      kind: recommendation.kind,
      text: recommendation.text,
      due_on: recommendation.dueOn,
      due_words: recommendation.dueWords,
      status: done ? "done" : "open",
      done_on: done?.on ?? null,
      evidence: done?.evidence ?? null,
      created_at,
    });
  }
}

/** Lists are ordered by time of writing: one second apart keeps the order given here. */
export function inOrder(first: Date, index: number): Date {
  return new Date(first.getTime() + index * 1000);
}
