import type { Role } from "@kiemtra/auth";
import { listMembers } from "@kiemtra/db";
import { memberProcedure } from "../trpc.ts";

/** Everyone in the org, with their roles. */
export const list = memberProcedure.query(async ({ ctx }) => {
  const members = await listMembers(ctx.db, ctx.member.orgId);
  return members.map(({ userId, name, username, email, title, roles }) => ({
    id: userId,
    name,
    username,
    email,
    title,
    roles: roles.map(({ role, unitId }) => ({ role: role as Role, unitId })),
  }));
});
