import { createDatabase } from "@kiemtra/vitest";
import type { Pool } from "pg";
import { type Db, openDb, openPool } from "../database.ts";
import { knownMigrations, migrate } from "../migrate.ts";

/** A migrated database without rows, for one test or one test file. */
export interface TestDatabase {
  readonly db: Db;
  /** What `db` runs on. */
  readonly pool: Pool;
  readonly url: string;
  /** Ends `db` and `pool`, and removes the database. */
  drop(): Promise<void>;
}

/** Makes a database with every migration applied; works in `*.int.test.ts` files. */
export async function createTestDatabase(): Promise<TestDatabase> {
  return open(
    await createDatabase({
      key: knownMigrations.at(-1) ?? "empty",
      prepare: async (url) => {
        const db = openDb(openPool(url));
        await migrate(db);
        await db.destroy();
      },
    }),
  );
}

/** Makes a database with nothing in it, to migrate or to restore into. */
export async function createEmptyTestDatabase(): Promise<TestDatabase> {
  return open(await createDatabase());
}

function open({ url, drop }: { readonly url: string; drop(): Promise<void> }): TestDatabase {
  const pool = openPool(url);
  const db = openDb(pool);
  return {
    db,
    pool,
    url,
    drop: async () => {
      await db.destroy();
      await drop();
    },
  };
}
