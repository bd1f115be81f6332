import { chownSync, mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";

/** Makes a folder that belongs to whom the folder above belongs to, so that root leaves nothing closed to a user. */
export function makeOwnedFolder(path: string, mode: number): void {
  if (mkdirSync(path, { recursive: true, mode }) === undefined) return;
  giveToOwnerAbove(path);
}

/** Gives a file or folder to the owner of the folder it lies in. Does nothing for a normal user. */
export function giveToOwnerAbove(path: string): void {
  if (process.getuid?.() !== 0) return;
  const above = statSync(dirname(path));
  chownSync(path, above.uid, above.gid);
}
