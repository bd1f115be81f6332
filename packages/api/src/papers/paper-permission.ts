import { type PaperName, permissionOf, reachOf } from "@kiemtra/auth";
import { TRPCError } from "@trpc/server";
import type { Context, MemberContext } from "../context.ts";
import { isStorable } from "../storable-text.ts";

/** Lets a person ask for a paper of record `id`: one table of permissions for what is called and what is downloaded. */
export function memberContextFor(ctx: Context, paper: PaperName, id: string): MemberContext {
  if (!isStorable(id)) throw new TRPCError({ code: "NOT_FOUND" });
  if (!ctx.member) throw new TRPCError({ code: "UNAUTHORIZED" });
  const permission = permissionOf(paper);
  const reach = permission ? reachOf(permission, ctx.member.roles) : [];
  if (reach.length === 0) throw new TRPCError({ code: "FORBIDDEN" });
  return { ...ctx, member: ctx.member, reach };
}
