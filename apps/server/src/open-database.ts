import { mkdir } from "node:fs/promises";
import path from "node:path";
import { backupDatabase, type Db, migrate, openDb, openPool } from "@kiemtra/db";
import { startLocalPostgres } from "@kiemtra/local-postgres";
import type { Logger } from "pino";
import type { Env } from "./env.ts";

/** An open, up-to-date database and how to let go of it. */
export interface OpenDatabase {
  readonly db: Db;
  readonly kind: "private" | "configured";
  readonly close: () => Promise<void>;
}

/** Opens DATABASE_URL, or starts the private PostgreSQL; then migrates, after a backup when there is anything. */
export async function openDatabase(
  env: Env,
  log: Logger,
  progress: (step: string) => void,
): Promise<OpenDatabase> {
  const local = env.DATABASE_URL
    ? undefined
    : await startLocalPostgres({
        dataDir: env.DATA_DIR,
        onProgress: (step) => progress(`database: ${step}`),
      });
  const pool = openPool(env.DATABASE_URL ?? local?.url ?? "");
  pool.on("error", (error) => log.warn({ error: error.message }, "database connection lost"));
  const db = openDb(pool);
  const close = async () => {
    await db.destroy();
    await local?.stop();
  };
  try {
    const backup = async (pending: readonly string[]) => {
      const folder = path.join(env.DATA_DIR, "backups");
      await mkdir(folder, { recursive: true });
      const now = new Date();
      // Dated: a start that tries a failed migration again keeps what an earlier start saved.
      const file = path.join(folder, `before-${pending[0]}-${now.toISOString().replaceAll(":", "")}.tar`);
      progress(`backup before migration: ${file}`);
      await backupDatabase(pool, { file, evidenceDir: path.join(env.DATA_DIR, "evidence"), now });
    };
    const done = await migrate(db, { backup });
    if (done.length > 0) progress(`database: ${done.length} migrations applied`);
  } catch (error) {
    await close();
    throw env.DATABASE_URL && isConnectionError(error) ? unreachable(env.DATABASE_URL, error) : error;
  }
  return { db, kind: local ? "private" : "configured", close };
}

const NO_CONNECTION = [
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ETIMEDOUT",
  "ENOENT",
  "28P01",
  "28000",
  "3D000",
];

function isConnectionError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && "code" in error && NO_CONNECTION.includes(String(error.code));
}

/** Which database, why, and what to do; never the password. */
function unreachable(databaseUrl: string, error: Error & { readonly code: string }): Error {
  const { hostname, port, pathname, username } = new URL(databaseUrl);
  const where = `${pathname.slice(1)} on ${hostname || "the local socket"}${port ? `:${port}` : ""} as ${username || "the default user"}`;
  return new Error(
    `the database ${where} cannot be opened (${error.code}); check DATABASE_URL and that the server runs`,
  );
}
