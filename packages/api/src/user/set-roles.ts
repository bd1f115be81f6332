import { DomainError } from "@kiemtra/core";
import { addAudit, listMembers, saveMember } from "@kiemtra/db";
import { z } from "zod";
import { idInput, roleInput } from "../inputs.ts";
import { memberProcedure } from "../trpc.ts";
import { checkUnits } from "./check-units.ts";

/** Replaces a person's roles; without any they can sign in and do nothing. */
export const setRoles = memberProcedure
  .input(idInput.extend({ roles: z.array(roleInput).max(20) }))
  .mutation(async ({ ctx, input }) => {
    const { orgId, userId: actor } = ctx.member;
    await ctx.db.transaction().execute(async (tx) => {
      const members = await listMembers(tx, orgId);
      const person = members.find(({ userId }) => userId === input.id);
      if (!person) throw new DomainError("user-not-found");
      const remain = members.some(({ userId, roles }) => userId !== person.userId && isAdministrator(roles));
      if (!remain && !isAdministrator(input.roles)) throw new DomainError("last-administrator");
      await checkUnits(tx, input.roles);
      const { title } = person;
      await saveMember(tx, { orgId, userId: person.userId, title, roles: input.roles });
      const detail = { before: person.roles, after: input.roles };
      await addAudit(tx, { orgId, at: ctx.now(), actor, action: "user.setRoles", object: input.id, detail });
    });
  });

function isAdministrator(roles: readonly { readonly role: string }[]): boolean {
  return roles.some(({ role }) => role === "administrator");
}
