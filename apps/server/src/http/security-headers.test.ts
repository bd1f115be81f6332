import { Hono } from "hono";
import { expect, it } from "vitest";
import { securityHeaders } from "./security-headers.ts";

const app = new Hono().use(securityHeaders(true)).get("*", (c) => c.text("ok"));

async function policyOf(path: string): Promise<string> {
  const answer = await app.request(path);
  return answer.headers.get("content-security-policy") ?? "";
}

it("lets the reader of codes compile WebAssembly, and still run no text", async () => {
  const policy = await policyOf("/assets/code-worker-B9x_-3Aa.js");
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
  expect(policy).not.toContain("'unsafe-eval'");
});

it.each([
  "/",
  "/index.html",
  "/inspections/1",
  "/assets/index-B9x3.js",
  "/assets/code-worker-B9x3.js.map",
  "/assets/x/code-worker-B9x3.js",
  "/code-worker-B9x3.js",
])("lets nothing else do so: %s", async (path) => {
  expect(await policyOf(path)).toContain("script-src 'self';");
});
