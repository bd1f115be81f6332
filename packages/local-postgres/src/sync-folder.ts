import { closeSync, fsyncSync, openSync } from "node:fs";

/** Waits until the names in the folder are on the disk. */
export function syncFolder(path: string): void {
  const folder = openSync(path, "r");
  fsyncSync(folder);
  closeSync(folder);
}
