import { permissions, roles } from "@kiemtra/auth";
import { describe, expect, it } from "vitest";
import { appRouter } from "./app-router.ts";
import type { Context } from "./context.ts";
import { memberProcedure, PROTOCOL, publicProcedure, router } from "./trpc.ts";

const listed = Object.keys(permissions);
const called = Object.keys(appRouter._def.procedures);

const context = (more: Partial<Context> = {}): Context => ({
  db: undefined as never,
  member: undefined,
  now: () => new Date("2023-05-09T02:00:00Z"),
  newId: () => "id",
  requestId: "request",
  protocol: PROTOCOL,
  createAccount: async () => "user",
  judges: new Map(),
  catalogue: { plugins: [], roundTemplates: [], failed: [] },
  setup: { orgId: "o", isCode: () => false, demoAccounts: [] },
  ...more,
});

const person = (role: string, unitId: string | null): Context["member"] => ({
  orgId: "o",
  userId: "u",
  name: "n",
  username: "n",
  email: "",
  title: "t",
  roles: [{ role, unitId }],
});

describe("the table of permissions", () => {
  it("lists every procedure of the router, and nothing that does not exist", () => {
    const downloads = listed.filter((name) => name.startsWith("papers."));
    expect(listed.filter((name) => !downloads.includes(name)).sort()).toEqual([...called].sort());
  });

  it("refuses a procedure that is not listed, public or not, whoever asks", async () => {
    const unlisted = router({
      secret: publicProcedure.query(() => "leaked"),
      work: router({ secret: memberProcedure.query(() => "leaked") }),
    });
    const caller = unlisted.createCaller(context({ member: person("administrator", null) }));
    await expect(caller.secret()).rejects.toMatchObject({ code: "INTERNAL_SERVER_ERROR" });
    await expect(caller.work.secret()).rejects.toMatchObject({ code: "INTERNAL_SERVER_ERROR" });
  });

  it("names only roles that exist", () => {
    const named = Object.values(permissions).flatMap((entry) =>
      entry === "public" ? [] : Object.keys(entry),
    );
    expect(named.filter((role) => !roles.includes(role as never))).toEqual([]);
  });

  it("lets nobody but the public procedures through without signing in", async () => {
    for (const name of called.filter((path) => permissions[path as keyof typeof permissions] !== "public")) {
      await expect(call(name, context()), name).rejects.toMatchObject({ code: "UNAUTHORIZED" });
    }
  });

  it("holds for every procedure × role: what is not granted is forbidden before anything is read", async () => {
    for (const name of called) {
      const permission = permissions[name as keyof typeof permissions];
      if (permission === "public") continue;
      for (const role of [...roles, "someone-else"]) {
        if (role in permission) continue;
        const member = person(role, "unit");
        await expect(call(name, context({ member })), `${role} ${name}`).rejects.toMatchObject({
          code: "FORBIDDEN",
        });
      }
    }
  });

  it("gives a unit officer without a unit nothing that is for their own unit", async () => {
    const member = person("unit-officer", null);
    await expect(call("inspection.get", context({ member }))).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("tells an old page to reload, before anything else", async () => {
    const old = context({ member: person("administrator", null), protocol: undefined });
    await expect(call("user.list", old)).rejects.toMatchObject({ cause: { code: "protocol-too-old" } });
  });
});

/** Calls by path with an input that no permission check looks at. */
function call(path: string, ctx: Context): Promise<unknown> {
  const [noun = "", verb = ""] = path.split(".");
  const caller = appRouter.createCaller(ctx) as unknown as Record<
    string,
    Record<string, (input: unknown) => Promise<unknown>>
  >;
  const procedure = caller[noun]?.[verb];
  if (!procedure) throw new Error(`no procedure ${path}`);
  return procedure({});
}
