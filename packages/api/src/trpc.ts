import { type Permission, permissionOf, reachOf } from "@kiemtra/auth";
import { DomainError } from "@kiemtra/core";
import { initTRPC, TRPCError } from "@trpc/server";
import type { Context } from "./context.ts";
import { isStorable } from "./storable-text.ts";

/** The protocol that web and server speak; raised when an old page could do harm. */
export const PROTOCOL = 1;

const t = initTRPC.context<Context>().create({
  isDev: false,
  errorFormatter: ({ shape, error, ctx }) => ({
    ...shape,
    message: shape.data.code,
    data: {
      code: shape.data.code,
      httpStatus: shape.data.httpStatus,
      requestId: ctx?.requestId ?? null,
      domain: domainOf(error),
    },
  }),
});

export const router = t.router;

/** A broken rule leaves as one tRPC error that carries the code; a mistake of ours stays a mistake of ours. */
const translateDomainErrors = t.middleware(async ({ next }) => {
  const result = await next();
  if (result.ok || !(result.error.cause instanceof DomainError)) return result;
  const { cause } = result.error;
  const code = cause.code.endsWith("-not-found")
    ? "NOT_FOUND"
    : forbidden(cause)
      ? "FORBIDDEN"
      : "PRECONDITION_FAILED";
  throw new TRPCError({ code, cause });
});

/** An old page is told to reload; it is never answered in words that it does not know. */
const checkProtocol = t.middleware(({ ctx, next }) => {
  if (ctx.protocol !== PROTOCOL) throw new DomainError("protocol-too-old");
  return next();
});

/** Text that no database can hold is the caller's mistake, not ours. */
const checkText = t.middleware(async ({ getRawInput, path, next }) => {
  // A device's batch is answered event by event: one bad event must not hold up the others.
  if (path !== "fact.record" && !isStorable(await getRawInput()))
    throw new TRPCError({ code: "BAD_REQUEST" });
  return next();
});

/** Looks the procedure up in the table of permissions; one that is not listed is refused. */
const checkPermission = t.middleware(({ ctx, path, next }) => {
  const permission = permissionFor(path);
  if (permission === "public") return next();
  if (!ctx.member) throw new TRPCError({ code: "UNAUTHORIZED" });
  if (reachOf(permission, ctx.member.roles).length === 0) throw new TRPCError({ code: "FORBIDDEN" });
  return next();
});

/** For the few procedures that anyone may call. */
export const publicProcedure = t.procedure
  .use(translateDomainErrors)
  .use(checkProtocol)
  .use(checkPermission)
  .use(checkText);

/** For everything else: a signed-in person, and how far their roles reach in this procedure. */
export const memberProcedure = publicProcedure.use(({ ctx, path, next }) => {
  if (!ctx.member) throw new TRPCError({ code: "UNAUTHORIZED" });
  const reach = reachOf(permissionFor(path), ctx.member.roles);
  return next({ ctx: { ...ctx, member: ctx.member, reach } });
});

function permissionFor(path: string): Permission {
  const permission = permissionOf(path);
  if (permission) return permission;
  throw new TRPCError({ code: "INTERNAL_SERVER_ERROR", message: `${path} is in no permission` });
}

function forbidden(error: DomainError): boolean {
  return error.code === "inspection-not-yours" || error.code === "only-the-head";
}

function domainOf(
  error: TRPCError,
): { code: string; data: Readonly<Record<string, string | number>> } | null {
  const { cause } = error;
  return cause instanceof DomainError ? { code: cause.code, data: cause.data } : null;
}
