import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { openPool } from "@kiemtra/db";
import { LocalPostgresError, startLocalPostgres } from "@kiemtra/local-postgres";
import { readEnv } from "../env.ts";
import { InputProblems } from "../input-problems.ts";

/** A database to work on, and where its evidence lies. */
interface OpenDatabase {
  readonly pool: ReturnType<typeof openPool>;
  readonly evidenceDir: string;
}

/** Which data folder, and whether there must be a database in it already. */
interface Where {
  readonly dataDir: string | undefined;
  readonly mustExist: boolean;
}

/**
 * Runs `work` on the database of `DATABASE_URL`, or else on the private one of the data folder, which is started if
 * it does not run and left as it was found. Throws `InputProblems`.
 */
export async function withDatabase<T>(
  where: Where,
  work: (database: OpenDatabase) => Promise<T>,
): Promise<T> {
  const env = readEnv();
  const dataDir = resolve(where.dataDir ?? env.DATA_DIR);
  const evidenceDir = join(dataDir, "evidence");
  if (env.DATABASE_URL !== undefined) {
    tell(`database: ${nameOf(env.DATABASE_URL)} (DATABASE_URL)`);
    return withPool(env.DATABASE_URL, (pool) => work({ pool, evidenceDir }));
  }
  if (where.mustExist && !existsSync(join(dataDir, "postgres", "cluster"))) {
    throw new InputProblems([
      `${dataDir}: no database there; name its folder with --data-dir or DATA_DIR, or set DATABASE_URL`,
    ]);
  }
  tell(`database: ${join(dataDir, "postgres")}`);
  const server = await startLocalPostgres({ dataDir }).catch((error: unknown) => {
    throw error instanceof LocalPostgresError ? new InputProblems([error.message]) : error;
  });
  try {
    return await withPool(server.url, (pool) => work({ pool, evidenceDir }));
  } finally {
    await server.stop();
  }
}

async function withPool<T>(url: string, work: (pool: OpenDatabase["pool"]) => Promise<T>): Promise<T> {
  const pool = openPool(url);
  try {
    await pool.query("select 1").catch((error: unknown) => {
      const why = error instanceof Error ? error.message || String(error) : String(error);
      throw new InputProblems([`${nameOf(url)}: no connection (${why}); check DATABASE_URL and the server`]);
    });
    return await work(pool);
  } finally {
    await pool.end();
  }
}

/** Host and database, without user and password. */
function nameOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}
