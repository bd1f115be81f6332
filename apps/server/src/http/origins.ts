import type { MiddlewareHandler } from "hono";

/** The origins that this request may come from: the configured address, else the address it was sent to. */
export function allowedOrigins(request: Request, publicUrl: string | undefined): readonly string[] {
  if (publicUrl) return [new URL(publicUrl).origin];
  const host = request.headers.get("host");
  return host ? [`http://${host}`, `https://${host}`] : [];
}

/**
 * Refuses a change that another site's page asks for (cross-site request forgery). Calls also carry the protocol
 * header, which a foreign page cannot add without asking first.
 */
export function refuseForeignOrigins(publicUrl: string | undefined): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.method === "GET" || c.req.method === "HEAD") return next();
    const origin = c.req.header("origin");
    const site = c.req.header("sec-fetch-site");
    const foreign = origin ? !allowedOrigins(c.req.raw, publicUrl).includes(origin) : site === "cross-site";
    return foreign ? c.json({ error: "this page may not ask for that" }, 403) : next();
  };
}
