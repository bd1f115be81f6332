import pg from "pg";
import type { LocalPostgres } from "../src/index.ts";

/** Runs statements on one connection of their own; gives the rows of the last. */
export async function query(
  server: Pick<LocalPostgres, "url">,
  ...statements: readonly string[]
): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: server.url });
  client.on("error", () => {});
  await client.connect();
  try {
    let rows: readonly Record<string, unknown>[] = [];
    for (const statement of statements) rows = (await client.query(statement)).rows;
    return rows;
  } finally {
    await client.end();
  }
}
