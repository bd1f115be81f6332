import { DomainError, findCriterion } from "@kiemtra/core";
import {
  addAudit,
  type Db,
  findFinding,
  findRound,
  findRuleSet,
  removeRecommendationsOf,
  saveFinding,
  saveRecommendation,
} from "@kiemtra/db";
import { z } from "zod";
import { dateInput, longText, recommendationKindInput } from "../inputs.ts";
import { lockOpenInspection } from "../inspection/reach-inspection.ts";
import { memberProcedure } from "../trpc.ts";

const recommendationInput = z.object({
  id: z.uuid(),
  kind: recommendationKindInput,
  text: longText,
  dueOn: dateInput.nullable(),
  dueWords: z.string().trim().max(200).nullable(),
});

const findingInput = z.object({
  inspectionId: z.string().min(1).max(64),
  id: z.uuid(),
  kind: z.enum(["shortcoming", "good-practice"]),
  nodeId: z.string().max(64).nullable(),
  template: z.string().max(120).nullable(),
  text: longText,
  cause: z.string().trim().max(2000).nullable(),
  repeated: z.boolean(),
  recommendation: recommendationInput.nullable(),
});

/** Writes a finding with its recommendation, addressed to the unit's authority. Saving the same id again rewords it. */
export const save = memberProcedure.input(findingInput).mutation(async ({ ctx, input }) => {
  const { orgId, userId } = ctx.member;
  const at = ctx.now();
  const { recommendation } = input;
  if (recommendation?.kind === "target" && recommendation.dueOn) {
    throw new DomainError("recommendation-target-not-due");
  }
  await ctx.db.transaction().execute(async (tx) => {
    const { inspection } = await lockOpenInspection(tx, ctx, input.inspectionId);
    if (recommendation?.dueOn && recommendation.dueOn < inspection.visit_on) {
      throw new DomainError("due-before-visit", { visit: inspection.visit_on });
    }
    if (input.nodeId) await checkCriterion(tx, orgId, inspection.round_id, input.nodeId);
    const existing = await findFinding(tx, orgId, input.id);
    if (existing && existing.inspection_id !== inspection.id) throw new DomainError("finding-not-found");
    const place = {
      org_id: orgId,
      round_id: inspection.round_id,
      inspection_id: inspection.id,
      unit_id: inspection.unit_id,
    };
    await saveFinding(tx, {
      ...place,
      id: input.id,
      kind: input.kind,
      node_id: input.nodeId,
      template: input.template,
      text: input.text,
      cause: input.cause || null,
      repeated: input.repeated,
      created_by: userId,
      created_at: at,
    });
    await removeRecommendationsOf(tx, {
      orgId,
      findingId: input.id,
      except: recommendation?.id ?? null,
      removedAt: at,
    });
    if (recommendation) {
      await saveRecommendation(tx, {
        ...place,
        id: recommendation.id,
        finding_id: input.id,
        kind: recommendation.kind,
        text: recommendation.text,
        due_on: recommendation.dueOn,
        due_words: recommendation.dueWords || null,
        status: "open",
        created_at: at,
      });
    }
    const detail = { inspection: inspection.id, kind: input.kind, text: input.text };
    await addAudit(tx, { orgId, at, actor: userId, action: "finding.save", object: input.id, detail });
  });
});

/** A finding hangs on a criterion of the round's own rule set, or on none. */
async function checkCriterion(tx: Db, orgId: string, roundId: string, nodeId: string): Promise<void> {
  const round = await findRound(tx, orgId, roundId);
  const ruleSet = round && (await findRuleSet(tx, orgId, round.rule_set_id, round.rule_set_hash));
  if (!ruleSet || !findCriterion(ruleSet.content, nodeId))
    throw new DomainError("criterion-unknown", { node: nodeId });
}
