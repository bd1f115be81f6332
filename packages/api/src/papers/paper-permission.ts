import { type PaperName, permissionOf, reachOf } from "@kiemtra/auth";
import { TRPCError } from "@trpc/server";
import type { Context, MemberContext } from "../context.ts";

/** The same table of permissions for what is downloaded as for what is called. */
export function memberContextFor(ctx: Context, paper: PaperName): MemberContext {
  if (!ctx.member) throw new TRPCError({ code: "UNAUTHORIZED" });
  const permission = permissionOf(paper);
  const reach = permission ? reachOf(permission, ctx.member.roles) : [];
  if (reach.length === 0) throw new TRPCError({ code: "FORBIDDEN" });
  return { ...ctx, member: ctx.member, reach };
}
