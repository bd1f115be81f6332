import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, readdirSync, realpathSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Binaries, binariesIn } from "./binaries.ts";
import { withLock } from "./folder-lock.ts";
import { LocalPostgresError } from "./local-postgres-error.ts";
import { findBarrier } from "./reachable.ts";
import { environment } from "./server-environment.ts";
import type { ServerUser } from "./server-user.ts";
import { makeSharedPlace, sharedPlace } from "./shared-place.ts";

/**
 * The programs, in a place where the server's user may run them: themselves, or a copy under `/var/lib/kiemtra` that
 * is made once per version. Throws `binary-does-not-run`.
 */
export async function makeReachable(
  installed: Binaries,
  user: ServerUser,
  onCopy: () => void,
): Promise<Binaries> {
  const real = binariesIn(realpathSync(installed.folder), installed.version);
  if (!findBarrier(join(real.folder, "bin"), user)) return mustRun(real, user);
  const name = `postgresql-${installed.version}-${process.platform}-${process.arch}`;
  const copy = binariesIn(join(sharedPlace, name), installed.version);
  makeSharedPlace();
  return withLock(`${copy.folder}.lock`, async () => {
    if (existsSync(copy.folder) && complaint(copy, user) === undefined) return copy;
    onCopy();
    copyAside(real.folder, copy.folder);
    return mustRun(copy, user);
  });
}

// Whole or not at all: the copy appears under its name by one rename.
function copyAside(from: string, to: string): void {
  const draft = `${to}.draft`;
  rmSync(draft, { recursive: true, force: true });
  cpSync(from, draft, { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith(".a") });
  openToAll(draft);
  rmSync(to, { recursive: true, force: true });
  renameSync(draft, to);
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    if (entry.isFile()) chmodSync(path, folder.endsWith("/bin") ? 0o755 : 0o644);
  }
}

function mustRun(binaries: Binaries, user: ServerUser): Binaries {
  const output = complaint(binaries, user);
  if (output === undefined) return binaries;
  throw new LocalPostgresError(
    "binary-does-not-run",
    `the bundled PostgreSQL does not run here (${output}); set DATABASE_URL to a PostgreSQL 15 or newer, ` +
      "or install again with the package's install script allowed",
    { binary: binaries.initdb, output },
  );
}

function complaint(binaries: Binaries, user: ServerUser): string | undefined {
  for (const program of [binaries.initdb, binaries.postgres]) {
    const run = spawnSync(program, ["--version"], { ...user, cwd: "/", env: environment, encoding: "utf8" });
    if (run.status !== 0) return `${program}: ${run.error?.message ?? run.stderr.trim()}`;
  }
  return undefined;
}
