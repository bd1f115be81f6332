import { randomUUID } from "node:crypto";
import { createServer as createHttpsServer } from "node:https";
import { fileURLToPath } from "node:url";
import { type ServerType, serve } from "@hono/node-server";
import type { Context, DemoAccount } from "@kiemtra/api";
import { createAuth } from "@kiemtra/auth";
import { findMember, hasAdministrator } from "@kiemtra/db";
import { judgesOf, loadAllPlugins } from "@kiemtra/registry";
import type { Logger } from "pino";
import { createAccount } from "./create-account.ts";
import type { Env } from "./env.ts";
import { createApp } from "./http/create-app.ts";
import { allowedOrigins } from "./http/origins.ts";
import { makeCatalogue } from "./make-catalogue.ts";
import { openDatabase } from "./open-database.ts";
import { prepareOrg } from "./prepare-org.ts";
import { readSecret } from "./secret.ts";
import { makeSetupCode } from "./setup-code.ts";
import { readTls } from "./tls.ts";

const WEB_ROOT = fileURLToPath(new URL("../../web/dist", import.meta.url));

type Seeding = Parameters<typeof import("./demo/seed-demo.ts").seedDemo>[0];

/** A server that answers, and how to stop it. */
export interface RunningServer {
  readonly url: string;
  readonly port: number;
  readonly demoAccounts: readonly DemoAccount[];
  /** The one-time code for the first administrator, when there is none yet. */
  readonly setupCode: string | undefined;
  readonly stop: () => Promise<void>;
}

/** Opens the database, seeds what is missing, and listens. Everything that was opened is closed when a step fails. */
export async function startServer(
  env: Env,
  log: Logger,
  progress: (step: string) => void,
): Promise<RunningServer> {
  const secret = await readSecret(env.DATA_DIR);
  const tls = await readTls(env);
  const database = await openDatabase(env, log, progress);
  try {
    const { db } = database;
    const auth = createAuth({
      db,
      secret,
      baseUrl: env.PUBLIC_URL,
      trustedOrigins: (request) => (request ? [...allowedOrigins(request, env.PUBLIC_URL)] : []),
      secureCookies: tls !== undefined || (env.PUBLIC_URL?.startsWith("https:") ?? false),
    });
    const makeAccount = (account: Parameters<typeof createAccount>[1]) => createAccount(auth, account);
    const now = () => new Date();
    await prepareOrg(db, { id: env.ORG_ID, name: env.ORG_NAME, isDemo: env.DEMO, now: now(), progress });
    const seeding = { db, createAccount: makeAccount, now, newId: randomUUID, onProgress: progress };
    const demoAccounts = env.DEMO ? await loadDemo(seeding) : [];
    const setup = makeSetupCode();
    const plugins = await loadAllPlugins();
    for (const { id, problems } of plugins.failed)
      log.error(
        { plugin: id, problems },
        `plugin ${id} is refused: ${problems[0]?.path}: ${problems[0]?.message}`,
      );
    const judges = judgesOf(plugins.loaded);
    const catalogue = makeCatalogue(plugins);
    const createContext = async (request: Request, requestId: string): Promise<Context> => {
      const session = await auth.api.getSession({ headers: request.headers });
      return {
        db,
        member: session ? await findMember(db, session.user.id) : undefined,
        now,
        newId: randomUUID,
        requestId,
        protocol: Number(request.headers.get("x-kiemtra-protocol")) || undefined,
        createAccount: makeAccount,
        judges,
        catalogue,
        setup: { orgId: env.ORG_ID, isCode: setup.matches, demoAccounts },
      };
    };
    const app = createApp({
      db,
      auth,
      log,
      isHttps: tls !== undefined,
      publicUrl: env.PUBLIC_URL,
      trustProxy: env.TRUST_PROXY,
      webRoot: WEB_ROOT,
      createContext,
    });
    const server = await listen(app.fetch, env, tls);
    const port = portOf(server);
    return {
      url:
        env.PUBLIC_URL ??
        `${tls ? "https" : "http"}://${env.HOST === "0.0.0.0" ? "localhost" : env.HOST}:${port}`,
      port,
      demoAccounts,
      setupCode: (await hasAdministrator(db)) ? undefined : setup.code,
      stop: async () => {
        await closeServer(server);
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** The demonstration is loaded only where it is wanted. */
async function loadDemo(seeding: Seeding): Promise<readonly DemoAccount[]> {
  const { seedDemo, demoAccounts } = await import("./demo/seed-demo.ts");
  await seedDemo(seeding);
  return demoAccounts;
}

function listen(
  fetch: Parameters<typeof serve>[0]["fetch"],
  env: Env,
  tls: { cert: string; key: string } | undefined,
): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const options = { fetch, port: env.PORT, hostname: env.HOST };
    const server = tls
      ? serve({ ...options, createServer: createHttpsServer, serverOptions: tls }, () => resolve(server))
      : serve(options, () => resolve(server));
    server.once("error", (error: NodeJS.ErrnoException) => {
      const taken = error.code === "EADDRINUSE";
      reject(
        taken
          ? new Error(`port ${env.PORT} is taken; set PORT to another, such as PORT=3001 npm start`)
          : error,
      );
    });
  });
}

function portOf(server: ServerType): number {
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
}

/** Answers what is under way, takes nothing new, gives up after 5 seconds. */
function closeServer(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => "closeAllConnections" in server && server.closeAllConnections(), 5_000);
    server.close(() => {
      clearTimeout(force);
      resolve();
    });
    if ("closeIdleConnections" in server) server.closeIdleConnections();
  });
}
