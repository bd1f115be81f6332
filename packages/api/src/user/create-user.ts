import { isUsername, MIN_PASSWORD_LENGTH } from "@kiemtra/auth";
import { DomainError } from "@kiemtra/core";
import { addAudit, listMembers, saveMember } from "@kiemtra/db";
import { z } from "zod";
import { roleInput, shortText } from "../inputs.ts";
import { memberProcedure } from "../trpc.ts";
import { checkUnits } from "./check-units.ts";

export const accountInput = z.object({
  username: z.string().trim().toLowerCase().refine(isUsername),
  name: shortText,
  password: z.string().max(200),
});

/** Makes an account with a first password and gives it roles. */
export const create = memberProcedure
  .input(
    accountInput.extend({
      title: z.string().trim().max(200),
      email: z.email().nullable(),
      roles: z.array(roleInput).min(1).max(20),
    }),
  )
  .mutation(async ({ ctx, input }) => {
    const { orgId, userId: actor } = ctx.member;
    if (input.password.length < MIN_PASSWORD_LENGTH) {
      throw new DomainError("password-too-short", { minimum: MIN_PASSWORD_LENGTH });
    }
    const members = await listMembers(ctx.db, orgId);
    if (members.some(({ username }) => username === input.username)) {
      throw new DomainError("user-exists", { username: input.username });
    }
    if (input.email && members.some(({ email }) => email === input.email))
      throw new DomainError("email-taken");
    await checkUnits(ctx.db, input.roles);
    const userId = await ctx.createAccount(input);
    const { title, roles, username } = input;
    await ctx.db.transaction().execute(async (tx) => {
      await saveMember(tx, { orgId, userId, title, roles });
      const detail = { username, roles };
      await addAudit(tx, { orgId, at: ctx.now(), actor, action: "user.create", object: userId, detail });
    });
    return { id: userId };
  });
