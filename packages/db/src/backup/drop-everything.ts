import type { PoolClient } from "pg";
import { quote } from "./catalog.ts";

/** What `drop` calls each kind of relation. */
const KINDS: Readonly<Record<string, string>> = {
  r: "table",
  p: "table",
  v: "view",
  m: "materialized view",
  f: "foreign table",
  S: "sequence",
};

/** Removes our tables and Kysely's, of whatever version; what extensions own and other schemas stay. */
export async function dropEverything(client: PoolClient): Promise<void> {
  await client.query("drop schema if exists auth cascade");
  const { rows } = await client.query<{ name: string; kind: string }>(
    `select c.relname as name, c.relkind as kind from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind = any($1)
       and not exists (select from pg_depend d
         where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')`,
    [Object.keys(KINDS)],
  );
  for (const { name, kind } of rows) {
    await client.query(`drop ${KINDS[kind]} if exists ${quote("public", name)} cascade`);
  }
}
