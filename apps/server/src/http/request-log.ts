import { randomUUID } from "node:crypto";
import { getConnInfo } from "@hono/node-server/conninfo";
import type { MiddlewareHandler } from "hono";
import type { Logger } from "pino";

/** What every request carries. */
export interface RequestVariables {
  readonly requestId: string;
  readonly clientAddress: string;
}

/** Gives each request an id, sends it back, and logs what failed or was slow; everything at debug level. */
export function requestLog(
  log: Logger,
  trustProxy: boolean,
): MiddlewareHandler<{ Variables: RequestVariables }> {
  return async (c, next) => {
    const requestId = randomUUID();
    c.set("requestId", requestId);
    c.set("clientAddress", clientAddress(c, trustProxy));
    const started = performance.now();
    await next();
    c.header("x-request-id", requestId);
    const ms = Math.round(performance.now() - started);
    const line = { requestId, method: c.req.method, path: c.req.path, status: c.res.status, ms };
    if (c.res.status >= 500) log.error(line, "request");
    else if (ms > 2000) log.warn(line, "slow request");
    else log.debug(line, "request");
  };
}

/** The caller's address, for the limit on sign-in. A proxy's header counts only when we are told to trust it. */
function clientAddress(c: Parameters<MiddlewareHandler>[0], trustProxy: boolean): string {
  const forwarded = trustProxy ? c.req.header("x-forwarded-for")?.split(",").at(-1)?.trim() : undefined;
  return forwarded || connectionAddress(c) || "unknown";
}

function connectionAddress(c: Parameters<MiddlewareHandler>[0]): string | undefined {
  try {
    return getConnInfo(c).remote.address;
  } catch {
    return undefined;
  }
}
