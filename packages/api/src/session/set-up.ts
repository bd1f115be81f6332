import { MIN_PASSWORD_LENGTH } from "@kiemtra/auth";
import { DomainError } from "@kiemtra/core";
import { addAudit, hasAdministrator, saveMember } from "@kiemtra/db";
import { sql } from "kysely";
import { z } from "zod";
import { publicProcedure } from "../trpc.ts";
import { accountInput } from "../user/create-user.ts";

/** Makes the first administrator, with the one-time code that the server printed on its console. */
export const setUp = publicProcedure
  .input(accountInput.extend({ code: z.string().trim().max(40) }))
  .mutation(async ({ ctx, input }) => {
    const { orgId } = ctx.setup;
    if (await hasAdministrator(ctx.db)) throw new DomainError("setup-done");
    if (!ctx.setup.isCode(input.code)) throw new DomainError("setup-code-wrong");
    if (input.password.length < MIN_PASSWORD_LENGTH) {
      throw new DomainError("password-too-short", { minimum: MIN_PASSWORD_LENGTH });
    }
    await ctx.db.transaction().execute(async (tx) => {
      await sql`select pg_advisory_xact_lock(hashtext('kiemtra.setup'))`.execute(tx);
      if (await hasAdministrator(tx)) throw new DomainError("setup-done");
      const userId = await ctx.createAccount({ ...input, email: null });
      await saveMember(tx, { orgId, userId, title: "", roles: [{ role: "administrator", unitId: null }] });
      const detail = { username: input.username };
      await addAudit(tx, {
        orgId,
        at: ctx.now(),
        actor: userId,
        action: "session.setUp",
        object: userId,
        detail,
      });
    });
  });
