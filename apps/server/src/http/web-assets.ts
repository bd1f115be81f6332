import { existsSync } from "node:fs";
import path from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";

const FOREVER = "public, max-age=31536000, immutable";

/**
 * The built web client, compressed files where there are any. Hashed assets are kept for ever; every other path is
 * the client's own page, which is asked for again each time.
 */
export function webAssets(webRoot: string): Hono {
  const app = new Hono();
  const root = path.relative(process.cwd(), webRoot) || ".";
  app.use(
    "/assets/*",
    serveStatic({ root, precompressed: true, onFound: (_file, c) => c.header("cache-control", FOREVER) }),
  );
  app.get("/assets/*", (c) => c.text("not found", 404));
  app.use(
    "*",
    serveStatic({ root, precompressed: true, onFound: (_file, c) => c.header("cache-control", "no-cache") }),
  );
  app.get("*", async (c, next) => {
    if (!existsSync(path.join(webRoot, "index.html"))) {
      return c.text("The web client is not built. Run npm start, which builds it.", 503);
    }
    return serveStatic({
      root,
      path: "index.html",
      precompressed: true,
      onFound: (_file, context) => context.header("cache-control", "no-cache"),
    })(c, next);
  });
  return app;
}
