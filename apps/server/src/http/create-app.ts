import { appRouter, type Context, PROTOCOL } from "@kiemtra/api";
import type { Auth } from "@kiemtra/auth";
import type { Db } from "@kiemtra/db";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import { HTTPException } from "hono/http-exception";
import { sql } from "kysely";
import type { Logger } from "pino";
import { refuseForeignOrigins } from "./origins.ts";
import { paperRoutes } from "./paper-routes.ts";
import { type RequestVariables, requestLog } from "./request-log.ts";
import { securityHeaders } from "./security-headers.ts";
import { webAssets } from "./web-assets.ts";

/** What the HTTP side is made of. */
export interface AppParts {
  readonly db: Db;
  readonly auth: Auth;
  readonly log: Logger;
  readonly isHttps: boolean;
  readonly publicUrl: string | undefined;
  readonly trustProxy: boolean;
  /** The built web client. */
  readonly webRoot: string;
  readonly createContext: (request: Request, requestId: string) => Promise<Context>;
}

/** The largest bodies that are read: a sign-in is a few hundred bytes, a batch of 500 events at most some hundred KB. */
const SIGN_IN_BYTES = 64 * 1024;
const CALL_BYTES = 8 * 1024 * 1024;

/** One port serves everything: sign-in, calls, papers and the web client. */
export function createApp(parts: AppParts): Hono<{ Variables: RequestVariables }> {
  const app = new Hono<{ Variables: RequestVariables }>();
  app.use(requestLog(parts.log, parts.trustProxy));
  app.use(securityHeaders(parts.isHttps));

  app.get("/healthz", async (c) => {
    await sql`select 1`.execute(parts.db);
    return c.json({ ok: true, protocol: PROTOCOL });
  });

  app.use("/api/*", refuseForeignOrigins(parts.publicUrl));
  app.use("/trpc/*", refuseForeignOrigins(parts.publicUrl));
  app.use("/api/*", bodyLimit({ maxSize: SIGN_IN_BYTES }));
  app.use("/trpc/*", bodyLimit({ maxSize: CALL_BYTES }));
  app.use("/trpc/*", compress());

  app.on(["GET", "POST"], "/api/auth/*", (c) => {
    const request = new Request(c.req.raw);
    request.headers.set("x-kiemtra-client", c.get("clientAddress"));
    return parts.auth.handler(request);
  });

  app.all("/trpc/*", (c) => {
    const requestId = c.get("requestId");
    return fetchRequestHandler({
      endpoint: "/trpc",
      req: c.req.raw,
      router: appRouter,
      createContext: () => parts.createContext(c.req.raw, requestId),
      onError: ({ error, path }) => {
        if (error.code === "INTERNAL_SERVER_ERROR")
          parts.log.error({ requestId, path, err: error.cause ?? error }, "call failed");
      },
    });
  });

  app.route("/papers", paperRoutes(parts));
  app.route("/", webAssets(parts.webRoot));

  app.onError((error, c) => {
    if (error instanceof HTTPException) return error.getResponse();
    parts.log.error({ requestId: c.get("requestId"), err: error }, "request failed");
    return c.json({ error: "something went wrong", requestId: c.get("requestId") }, 500);
  });
  return app;
}
