import { accessSync, constants, existsSync, lstatSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Home } from "./home.ts";
import { LocalPostgresError } from "./local-postgres-error.ts";

/**
 * Whether there is a cluster to start, or none yet.
 * Throws `wrong-major-version`, `not-a-database-folder`, `owned-by-another-user`.
 */
export function checkCluster(home: Home, major: number): "absent" | "present" {
  const { cluster } = home;
  const found = lstatSync(cluster, { throwIfNoEntry: false });
  if (!found) return "absent";
  if (!isReadable(cluster)) refuseOtherOwner(home);
  if (found.isDirectory() && readdirSync(cluster).length === 0) return "absent";
  if (!existsSync(join(cluster, "PG_VERSION")) || !existsSync(join(cluster, "global", "pg_control"))) {
    throw new LocalPostgresError(
      "not-a-database-folder",
      `${cluster} is not empty and is not a PostgreSQL data directory; move it away and start again`,
      { folder: cluster },
    );
  }
  refuseOtherMajor(cluster, major);
  refuseOtherOwner(home);
  return "present";
}

function isReadable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function refuseOtherMajor(cluster: string, major: number): void {
  const found = readFileSync(join(cluster, "PG_VERSION"), "utf8").trim();
  if (found === String(major)) return;
  throw new LocalPostgresError(
    "wrong-major-version",
    `${cluster} was written by PostgreSQL ${found}, and this is PostgreSQL ${major}; ` +
      `restore a backup into a new data folder, or run the version that wrote it`,
    { folder: cluster, found, expected: major },
  );
}

function refuseOtherOwner({ cluster, user }: Home): void {
  const owner = statSync(cluster).uid;
  const server = user.uid ?? process.getuid?.();
  if (owner === server) return;
  throw new LocalPostgresError(
    "owned-by-another-user",
    `${cluster} belongs to user ${owner}, and PostgreSQL would run as user ${server}; ` +
      `start as its owner, or run: chown -R ${server} '${cluster}'`,
    { folder: cluster, owner, uid: server ?? -1 },
  );
}
