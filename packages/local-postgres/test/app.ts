// An app in a process of its own: `node app.ts <data folder> [<first id>]`.
// It prints one JSON line for each thing that happened, and obeys the lines `insert <first> <count>` and `stop`.
import { writeSync } from "node:fs";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { startLocalPostgres } from "../src/index.ts";

const [dataDir = "", firstId] = process.argv.slice(2);

// Synchronous: a line is out before the next statement runs, so what was acknowledged is known after a SIGKILL.
const say = (event: Record<string, unknown>) => writeSync(1, `${JSON.stringify(event)}\n`);

const server = await startLocalPostgres({ dataDir, onProgress: (step) => say({ step }) });
const pool = new pg.Pool({ connectionString: server.url, max: 1 });
pool.on("error", () => {});
say({ started: server.owner });

const insert = (id: number) => pool.query("insert into written (id) values ($1)", [id]);
let going = true;

async function insertMany(first: number, count: number): Promise<void> {
  for (let id = first; id < first + count; id++) await insert(id);
  say({ inserted: count });
}

/** One row per transaction for ever; an id whose insert failed is not tried again. */
async function keepInserting(first: number): Promise<void> {
  for (let id = first; going; id++) {
    try {
      await insert(id);
      say({ acknowledged: id });
    } catch {
      await sleep(20);
    }
  }
}

async function stop(): Promise<void> {
  going = false;
  await writing;
  await pool.end();
  await server.stop();
  say({ stopped: true });
  process.exit(0);
}

const writing = firstId === undefined ? undefined : keepInserting(Number(firstId));

createInterface({ input: process.stdin }).on("line", (line) => {
  const [command, first, count] = line.split(" ");
  if (command === "insert") void insertMany(Number(first), Number(count));
  if (command === "stop") void stop();
});
