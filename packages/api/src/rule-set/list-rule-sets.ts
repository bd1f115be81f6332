import { listCriteria } from "@kiemtra/core";
import { listRuleSets } from "@kiemtra/db";
import { memberProcedure } from "../trpc.ts";

/** The rule sets of the org, a line each. */
export const list = memberProcedure.query(async ({ ctx }) => {
  const documents = await listRuleSets(ctx.db, ctx.member.orgId);
  return documents.map(({ hash, state, content }) => ({
    id: content.id,
    hash,
    title: content.title,
    process: content.process,
    state,
    inForceFrom: content.inForceFrom,
    inForceTo: content.inForceTo ?? null,
    points: content.points,
    criteria: listCriteria(content).length,
  }));
});
