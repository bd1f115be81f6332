import { createHash } from "node:crypto";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createDatabase, type OwnDatabase } from "@kiemtra/vitest";
import pino from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readEnv } from "./env.ts";
import { type RunningServer, startServer } from "./start-server.ts";

let database: OwnDatabase;
let dataDir: string;
let server: RunningServer;
let url: string;

const silent = pino({ level: "silent" });
const password = "mat-khau-dai";
const protocol = { "x-kiemtra-protocol": "1" };
const json = { "content-type": "application/json" };

beforeAll(async () => {
  database = await createDatabase();
  dataDir = await mkdtemp(path.join(tmpdir(), "kiemtra-server-"));
  const env = readEnv({ PORT: "0", DATA_DIR: dataDir, DATABASE_URL: database.url });
  server = await startServer(env, silent, () => {});
  url = `http://127.0.0.1:${server.port}`;
});
afterAll(async () => {
  await server.stop();
  await database.drop();
  await rm(dataDir, { recursive: true, force: true });
});

const signIn = (body: object, headers: Record<string, string> = {}) =>
  fetch(`${url}/api/auth/sign-in/username`, {
    method: "POST",
    headers: { ...json, origin: url, ...headers },
    body: JSON.stringify(body),
  });

const call = (name: string, init: RequestInit = {}) =>
  fetch(`${url}/trpc/${name}`, {
    ...init,
    headers: { ...protocol, ...json, ...(init.headers as Record<string, string>) },
  });

describe("a server without demonstration data", () => {
  it("has no demonstration accounts on a configured database, and offers the one-time code", async () => {
    expect(server.demoAccounts).toEqual([]);
    expect(server.setupCode).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}$/);
    const { result } = (await (await call("session.start")).json()) as { result: { data: unknown } };
    expect(result.data).toEqual({ needsSetup: true, demoAccounts: [] });
  });

  it("makes the first administrator with the code, who signs in with a cookie that scripts cannot read", async () => {
    const body = JSON.stringify({
      code: server.setupCode,
      username: "quan-tri",
      name: "Quản trị viên",
      password,
    });
    expect((await call("session.setUp", { method: "POST", body })).status).toBe(200);
    const answer = await signIn({ username: "quan-tri", password });
    const cookie = answer.headers.get("set-cookie") ?? "";
    expect(answer.status).toBe(200);
    expect(cookie).toMatch(/^kiemtra\.session_token=/);
    expect(cookie).toContain("HttpOnly");
    expect(cookie).toContain("SameSite=Lax");
    const me = await call("session.me", { headers: { cookie: cookie.split(";")[0] ?? "" } });
    expect(await me.json()).toMatchObject({
      result: { data: { username: "quan-tri", roles: [{ role: "administrator" }] } },
    });
  });

  it("keeps its secret to itself", async () => {
    expect((await stat(path.join(dataDir, "secret"))).mode & 0o777).toBe(0o600);
  });
});

describe("what the server refuses", () => {
  it("a sign-in that another site's page sends", async () => {
    expect(
      (await signIn({ username: "quan-tri", password }, { origin: "https://evil.example" })).status,
    ).toBe(403);
  });

  it("a change that another site's page asks for", async () => {
    const answer = await call("session.setUp", {
      method: "POST",
      body: "{}",
      headers: { origin: "https://evil.example" },
    });
    expect(answer.status).toBe(403);
  });

  it("signing up by oneself", async () => {
    const body = JSON.stringify({ email: "a@example.vn", name: "a", password });
    const answer = await fetch(`${url}/api/auth/sign-up/email`, {
      method: "POST",
      headers: { ...json, origin: url },
      body,
    });
    expect(answer.status).toBe(404);
  });

  it("a call without the protocol number, with a code and no prose", async () => {
    const answer = await fetch(`${url}/trpc/session.me`, { headers: json });
    const { error } = (await answer.json()) as { error: { message: string; data: Record<string, unknown> } };
    expect(error.message).toBe("PRECONDITION_FAILED");
    expect(error.data["domain"]).toEqual({ code: "protocol-too-old", data: {} });
    expect(error.data["requestId"]).toBe(answer.headers.get("x-request-id"));
  });

  it("a body that no honest caller sends, with 413", async () => {
    const body = JSON.stringify({ code: "x".repeat(9_000_000) });
    expect((await call("session.setUp", { method: "POST", body })).status).toBe(413);
  });

  it("a paper to whoever is not signed in, on a page in words", async () => {
    const answer = await fetch(`${url}/papers/inspections/x/minutes.docx`);
    expect(answer.status).toBe(401);
    expect(await answer.text()).toContain("Vui lòng đăng nhập lại");
  });

  it("more than thirty tries at a password within a minute", async () => {
    const tries = [];
    for (let count = 0; count < 34; count += 1)
      tries.push((await signIn({ username: "nobody", password: "wrong-password" })).status);
    expect(tries.slice(0, 25)).toEqual(Array.from({ length: 25 }, () => 401));
    expect(tries.at(-1)).toBe(429);
  });
});

describe("every answer", () => {
  it("carries a strict policy and a request id", async () => {
    const { headers } = await fetch(`${url}/healthz`);
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain("unsafe");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe("two servers on one database", () => {
  it("serve the same people and sessions", async () => {
    const env = readEnv({ PORT: "0", DATA_DIR: dataDir, DATABASE_URL: database.url });
    const second = await startServer(env, silent, () => {});
    try {
      expect(second.setupCode).toBeUndefined();
      const health = await fetch(`http://127.0.0.1:${second.port}/healthz`);
      expect(await health.json()).toEqual({ ok: true, protocol: 1 });
    } finally {
      await second.stop();
    }
  });
});

describe("the environment", () => {
  it("is refused at once when it is wrong, by variable", () => {
    expect(() => readEnv({ PORT: "abc" })).toThrow(/PORT/);
    expect(() => readEnv({ DEMO: "maybe" })).toThrow(/DEMO/);
    expect(() => readEnv({ TLS_CERT: "/x" })).toThrow(/belong together/);
  });

  it("has demonstration data without DATABASE_URL, and with it only when asked", () => {
    expect(readEnv({}).DEMO).toBe(true);
    expect(readEnv({ DATABASE_URL: "postgres://x" }).DEMO).toBe(false);
    expect(readEnv({ DATABASE_URL: "postgres://x", DEMO: "1" }).DEMO).toBe(true);
    expect(readEnv({ DEMO: "0" }).DEMO).toBe(false);
  });
});

it("a different server has a different secret", async () => {
  const other = await mkdtemp(path.join(tmpdir(), "kiemtra-secret-"));
  const { readSecret } = await import("./secret.ts");
  const digest = (text: string) => createHash("sha256").update(text).digest("hex");
  expect(digest(await readSecret(other))).not.toBe(digest(await readSecret(dataDir)));
  await rm(other, { recursive: true });
});
