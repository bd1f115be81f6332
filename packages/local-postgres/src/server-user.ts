import { statSync } from "node:fs";

/** Whom the server runs as. `uid` is undefined when it is simply the user of this process. */
export interface ServerUser {
  readonly uid: number | undefined;
  readonly gid: number | undefined;
}

const nobody = 65534;

/**
 * PostgreSQL refuses to run as root. A normal user runs it as themself; for root it runs as the owner of the data
 * folder, and as nobody where that owner is root too.
 */
export function chooseServerUser(dataDir: string, ownUid = process.getuid?.()): ServerUser {
  if (ownUid !== 0) return { uid: undefined, gid: undefined };
  const { uid, gid } = statSync(dataDir);
  return uid === 0 ? { uid: nobody, gid: nobody } : { uid, gid };
}
