import { statSync } from "node:fs";
import { dirname } from "node:path";
import type { ServerUser } from "./server-user.ts";

/** The outermost folder, from `path` upwards, that the user may not pass through; undefined when all let them pass. */
export function findBarrier(path: string, user: ServerUser): string | undefined {
  if (user.uid === undefined) return undefined;
  const parent = dirname(path);
  const above = parent === path ? undefined : findBarrier(parent, user);
  return above ?? (mayEnter(path, user) ? undefined : path);
}

// Access lists may allow more than the mode says; then a place is chosen elsewhere for nothing, which works too.
function mayEnter(path: string, user: ServerUser): boolean {
  const { mode, uid, gid } = statSync(path);
  if (uid === user.uid) return (mode & 0o100) !== 0;
  if (gid === user.gid) return (mode & 0o010) !== 0;
  return (mode & 0o001) !== 0;
}
