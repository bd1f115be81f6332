import { randomUUID } from "node:crypto";
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readlinkSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { LocalPostgresError } from "./local-postgres-error.ts";
import { findBarrier } from "./reachable.ts";
import type { ServerUser } from "./server-user.ts";
import { makeSharedPlace, sharedPlace } from "./shared-place.ts";
import { systemErrorCode } from "./system-error-code.ts";

/** Makes the data folder where it is missing. Throws `not-a-database-folder`, `folder-not-writable`. */
export function makeDataDir(dataDir: string): void {
  try {
    const outermost = mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    if (outermost !== undefined && process.getuid?.() === 0) letPass(outermost, dataDir);
  } catch (error) {
    if (systemErrorCode(error) === "EEXIST" || systemErrorCode(error) === "ENOTDIR") {
      throw new LocalPostgresError("not-a-database-folder", `${dataDir} is not a folder`, {
        folder: dataDir,
      });
    }
    throw notWritable(dataDir, error);
  }
}

// What root made, others may pass through but not look around in, whatever the umask: the server's user has to get in.
function letPass(outermost: string, innermost: string): void {
  chmodSync(innermost, 0o711);
  if (innermost !== outermost) letPass(outermost, dirname(innermost));
}

/** Makes the home, or elsewhere with a link in its place. Throws `folder-not-writable`, `folder-not-reachable`. */
export function makeHome(visible: string, dataDir: string, user: ServerUser): void {
  refuseBrokenLink(visible);
  try {
    if (!findBarrier(realpathSync(dataDir), user)) {
      makeHomeFolder(visible, dataDir, user);
      return;
    }
    makeSharedPlace();
    // A name of its own, not one made from the path: a data folder that is deleted and made anew starts empty.
    const elsewhere = join(sharedPlace, `postgres-${randomUUID()}`);
    makeHomeFolder(elsewhere, dataDir, user);
    writeFileSync(join(elsewhere, "belongs-to"), `${realpathSync(dataDir)}\n`);
    linkOrGiveWay(elsewhere, visible);
  } catch (error) {
    throw notWritable(dataDir, error);
  }
}

// An empty database in place of one that went missing would look like lost work.
function refuseBrokenLink(visible: string): void {
  if (!lstatSync(visible, { throwIfNoEntry: false })?.isSymbolicLink()) return;
  if (existsSync(visible)) return;
  const target = readlinkSync(visible);
  throw new LocalPostgresError(
    "folder-not-reachable",
    `${visible} points to ${target}, which is not there; bring it back, or remove the link to begin with nothing`,
    { folder: visible, barrier: target, uid: process.getuid?.() ?? -1 },
  );
}

function linkOrGiveWay(elsewhere: string, visible: string): void {
  try {
    symlinkSync(elsewhere, visible);
  } catch (error) {
    rmSync(elsewhere, { recursive: true, force: true });
    if (systemErrorCode(error) !== "EEXIST") throw error;
  }
}

// The home belongs to whom the data folder belongs to; the server's user, if another, only passes through.
function makeHomeFolder(path: string, dataDir: string, user: ServerUser): void {
  const owner = statSync(dataDir);
  mkdirSync(path, { recursive: true, mode: 0o700 });
  if (user.uid === undefined) return;
  chmodSync(path, user.uid === owner.uid ? 0o700 : 0o711);
  chownSync(path, owner.uid, owner.gid);
}

/** This process may not write in the folder. */
export function notWritable(folder: string, error: unknown): LocalPostgresError {
  return new LocalPostgresError("folder-not-writable", `cannot write in ${folder}: ${String(error)}`, {
    folder,
  });
}
