import { randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { chown } from "node:fs/promises";
import { join } from "node:path";
import type { Binaries } from "./binaries.ts";
import { databaseName, databaseUser } from "./connection.ts";
import type { Home } from "./home.ts";
import { LocalPostgresError } from "./local-postgres-error.ts";
import { runProgram } from "./run-program.ts";
import { syncFolder } from "./sync-folder.ts";

const prefix = "cluster.new-";

const initdbArguments = [
  "--username=postgres",
  "--encoding=UTF8",
  "--locale-provider=builtin",
  "--builtin-locale=C.UTF-8",
  "--locale=C",
  "--data-checksums",
  // Nobody but the server's user and root gets as far as the socket.
  "--auth-local=trust",
  "--auth-host=reject",
  "--no-instructions",
];

/**
 * Makes the cluster with its role and database. It is made beside its place and moved there when it is whole, so one
 * that was interrupted never counts. Throws `initialisation-failed`.
 */
export async function initialiseCluster(home: Home, binaries: Binaries): Promise<void> {
  removeInterrupted(home.root);
  const draft = join(home.root, `${prefix}${randomUUID()}`);
  mkdirSync(draft, { mode: 0o700 });
  if (home.user.uid !== undefined) await chown(draft, home.user.uid, home.user.gid ?? home.user.uid);
  await run(binaries.initdb, ["--pgdata", draft, ...initdbArguments], "", home);
  const statements = [
    `create role ${databaseUser} login createdb;`,
    `create database ${databaseName} owner ${databaseUser};`,
  ];
  // One statement a line, each its own transaction: that is how a single-user server reads its input.
  await run(binaries.postgres, ["--single", "-D", draft, "postgres"], `${statements.join("\n")}\n`, home);
  renameSync(draft, home.cluster);
  syncFolder(home.root);
}

async function run(program: string, args: readonly string[], input: string, home: Home): Promise<void> {
  const { exit, output } = await runProgram(program, args, input, home.user);
  if (exit === 0 && !/^.*\b(ERROR|FATAL|PANIC): /m.test(output)) return;
  throw new LocalPostgresError(
    "initialisation-failed",
    `${program} did not make a database in ${home.root} (${exit}): ${output}`,
    { folder: home.root, output },
  );
}

// A killed starter's initdb may still write here for a moment: what cannot go now goes next time.
function removeInterrupted(root: string): void {
  for (const name of readdirSync(root).filter((entry) => entry.startsWith(prefix))) {
    try {
      rmSync(join(root, name), { recursive: true, force: true, maxRetries: 3 });
    } catch {}
  }
}
