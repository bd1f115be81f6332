import type { AppRouter } from "@kiemtra/api";
import type { TRPCClient } from "@trpc/client";
import { callProcedure } from "./call-procedure.ts";

/** The calls of the API, typed by its router as the tRPC client would be. */
export const api = follow([]) as TRPCClient<AppRouter>;

/** `api.inspection.get.query(input)`: every property is one step of the path, the last one says how to call. */
function follow(path: readonly string[]): unknown {
  return new Proxy(() => undefined, {
    get: (_, key) => follow([...path, String(key)]),
    apply: (_, __, [input]: unknown[]) =>
      callProcedure(path.slice(0, -1).join("."), path.at(-1) === "query" ? "query" : "mutation", input),
  });
}
