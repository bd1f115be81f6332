import type { Role } from "@kiemtra/auth";
import { publicProcedure } from "../trpc.ts";

/** Who is signed in, or null. */
export const me = publicProcedure.query(({ ctx }) => {
  if (!ctx.member) return null;
  const { userId, name, username, title, roles } = ctx.member;
  return {
    id: userId,
    name,
    username,
    title,
    roles: roles.map(({ role, unitId }) => ({ role: role as Role, unitId })),
  };
});
