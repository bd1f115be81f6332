import { randomUUID } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    readonly databaseServerUrl: string;
  }
}

/** A database of its own, on the server of this run. */
export interface OwnDatabase {
  readonly url: string;
  /** Ends what is connected and removes it. What is not dropped goes with the server when the run ends. */
  drop(): Promise<void>;
}

/** A database that others are copied from. */
export interface Template {
  /** Names what is in it: the first to need it prepares it, the others copy. */
  readonly key: string;
  /** Fills it; must leave no connection open. */
  readonly prepare: (url: string) => Promise<void>;
}

/** Makes a database, empty or as a copy of a template. The vitest project needs `database-setup` as `globalSetup`. */
export async function createDatabase(template?: Template): Promise<OwnDatabase> {
  const source = template && (await ensureTemplate(template));
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await administer((client) =>
    client.query(
      `create database ${name} template ${source ? client.escapeIdentifier(source) : "template1"}`,
    ),
  );
  return {
    url: urlOf(name),
    drop: () => administer((client) => client.query(`drop database if exists ${name} with (force)`)),
  };
}

/** Any number; tells the lock from other advisory locks. */
const TEMPLATE_LOCK = 7_661_766;

// It gets its name once it is filled, so that one whose preparation failed is never copied.
async function ensureTemplate({ key, prepare }: Template): Promise<string> {
  const name = `template_${key}`.slice(0, 63);
  await administer(async (client) => {
    await client.query("select pg_advisory_lock($1)", [TEMPLATE_LOCK]);
    const { rowCount } = await client.query("select from pg_database where datname = $1", [name]);
    if (rowCount) return;
    const draft = `draft_${randomUUID().replaceAll("-", "")}`;
    await client.query(`create database ${draft}`);
    await prepare(urlOf(draft));
    await client.query(`alter database ${draft} rename to ${client.escapeIdentifier(name)}`);
  });
  return name;
}

async function administer(work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: inject("databaseServerUrl") });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function urlOf(name: string): string {
  const url = new URL(inject("databaseServerUrl"));
  url.pathname = `/${name}`;
  return url.href;
}
