import type { ClientBase } from "pg";

/** Where tables of ours lie: our own, and the sign-in library's. */
const BACKED_UP_SCHEMAS: readonly string[] = ["auth", "public"];

/** Kysely's own tables: the manifest carries what they say. */
const BOOKKEEPING = ["kysely_migration", "kysely_migration_lock"];

/** A table as PostgreSQL's catalog has it. */
export interface CatalogTable {
  readonly schema: string;
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
}

/** Every table with rows of its own, in the order of names; without bookkeeping, and without what extensions own. */
export async function listTables(client: ClientBase): Promise<readonly CatalogTable[]> {
  const { rows } = await client.query<CatalogTable>(
    `select n.nspname as schema, c.relname as name,
       json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod))
                order by a.attnum) as columns
     from pg_class c
     join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid
       and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where n.nspname = any($1) and c.relkind in ('r', 'p') and not c.relispartition
       and not (n.nspname = 'public' and c.relname = any($2))
       and not exists (select from pg_depend d
         where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
     group by n.nspname, c.relname
     order by n.nspname, c.relname`,
    [BACKED_UP_SCHEMAS, BOOKKEEPING],
  );
  return rows;
}

/** Which table refers to which, as `schema.name`; a table's references to itself are left out. */
export async function listReferences(
  client: ClientBase,
): Promise<readonly { readonly child: string; readonly parent: string }[]> {
  const { rows } = await client.query<{ child: string; parent: string }>(
    `select distinct cn.nspname || '.' || c.relname as child, pn.nspname || '.' || p.relname as parent
     from pg_constraint k
     join pg_class c on c.oid = k.conrelid join pg_namespace cn on cn.oid = c.relnamespace
     join pg_class p on p.oid = k.confrelid join pg_namespace pn on pn.oid = p.relnamespace
     where k.contype = 'f' and k.conrelid <> k.confrelid
     order by 1, 2`,
  );
  return rows;
}

/** Counters and where they stand. */
export async function listSequences(
  client: ClientBase,
): Promise<readonly { readonly schema: string; readonly name: string; readonly lastValue: string | null }[]> {
  const { rows } = await client.query<{ schema: string; name: string; lastValue: string | null }>(
    `select schemaname as schema, sequencename as name, last_value::text as "lastValue"
     from pg_sequences where schemaname = any($1) order by 1, 2`,
    [BACKED_UP_SCHEMAS],
  );
  return rows;
}

/** The migrations in Kysely's own table; none where there is no such table. */
export async function listMigrations(client: ClientBase): Promise<readonly string[]> {
  const { rows: found } = await client.query("select to_regclass('public.kysely_migration') as name");
  if (found[0]?.name === null) return [];
  const { rows } = await client.query<{ name: string }>(
    "select name from public.kysely_migration order by name",
  );
  return rows.map(({ name }) => name);
}

/** `auth.user` as a person reads it, `unit` where the schema goes without saying. */
export function labelOf({ schema, name }: { readonly schema: string; readonly name: string }): string {
  return schema === "public" ? name : `${schema}.${name}`;
}

/** `"auth"."user"`, safe in SQL. */
export function quote(...path: readonly string[]): string {
  return path.map((name) => `"${name.replaceAll('"', '""')}"`).join(".");
}

/** The settings that decide how a value is written, so that it is read back as it was, on any server. */
export const PLAIN_VALUES = `set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres';
  set local timezone = 'UTC'; set local extra_float_digits = 3; set local bytea_output = 'hex';
  set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0`;
