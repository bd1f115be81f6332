import { text } from "node:stream/consumers";
import type { Pool } from "pg";
import { to as copyTo } from "pg-copy-streams";

/** Every table of every schema that is not PostgreSQL's own, by name, as the text that COPY gives for it. */
export async function readContent(pool: Pool): Promise<Readonly<Record<string, string>>> {
  const { rows } = await pool.query<{ name: string }>(
    `select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema')
     order by 1`,
  );
  const content: Record<string, string> = {};
  const client = await pool.connect();
  try {
    for (const { name } of rows) {
      // When a migration ran is no content.
      const columns = name === "public.kysely_migration" ? "name" : "*";
      const query = `copy (select ${columns} from ${name} t order by t::text) to stdout`;
      content[name] = await text(client.query(copyTo(query)));
    }
  } finally {
    client.release();
  }
  return content;
}
