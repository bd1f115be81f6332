import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  rmdirSync,
  rmSync,
} from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { port } from "./connection.ts";
import type { Home } from "./home.ts";
import { LocalPostgresError } from "./local-postgres-error.ts";
import { findBarrier } from "./reachable.ts";
import { systemErrorCode } from "./system-error-code.ts";

const socketName = `.s.PGSQL.${port}`;

// The system's limit is 104 or 108 bytes, by platform.
const longestPath = 100;

/** In the home, or where that makes too long a path for a socket, in the folder for temporary files. */
export function chooseSocketFolder(home: Home, temporary: string = tmpdir()): string {
  const places = [temporary, "/tmp"].filter((place) => existsSync(place));
  const candidates = [home.socketFolder, ...places.map((place) => join(realpathSync(place), home.id))];
  const fits = candidates.find(
    (folder) =>
      Buffer.byteLength(join(folder, socketName)) <= longestPath &&
      findBarrier(dirname(folder), home.user) === undefined,
  );
  return fits ?? home.socketFolder;
}

/** Makes the folder, open to the server's user alone. Throws `socket-folder-not-ours` when another has it. */
export function prepareSocketFolder(folder: string, { user }: Home): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if (systemErrorCode(error) !== "EEXIST") throw error;
  }
  const found = lstatSync(folder);
  const own = process.getuid?.();
  if (!found.isDirectory() || (found.uid !== own && found.uid !== user.uid)) {
    throw new LocalPostgresError(
      "socket-folder-not-ours",
      `${folder} is not a folder of user ${user.uid ?? own}; remove it and start again`,
      { folder, owner: found.uid },
    );
  }
  chmodSync(folder, 0o700);
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid ?? user.uid);
}

/** Whether a server answers on the socket in this folder. */
export function answers(folder: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(join(folder, socketName));
    socket.once("connect", () => resolve(true));
    socket.once("error", () => resolve(false));
    socket.once("close", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });
}

/** Removes a dead server's socket and its lock: the lock's pid may be a stranger's by now. */
export function removeSocket(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (name.startsWith(socketName)) rmSync(join(folder, name), { force: true });
  }
}

/** Leaves nothing in the folder for temporary files. */
export function removeTemporaryFolder(folder: string, home: Home): void {
  if (folder === home.socketFolder || folder === "") return;
  try {
    rmdirSync(folder);
  } catch {}
}
