import { DomainError } from "@kiemtra/core";
import { findRuleSet } from "@kiemtra/db";
import { idInput } from "../inputs.ts";
import { memberProcedure } from "../trpc.ts";

/** A rule set, in its newest version. */
export const get = memberProcedure.input(idInput).query(async ({ ctx, input }) => {
  const document = await findRuleSet(ctx.db, ctx.member.orgId, input.id);
  if (!document) throw new DomainError("rule-set-not-found", { id: input.id });
  return document;
});
