import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  openSync,
  readSync,
  statSync,
  truncateSync,
} from "node:fs";
import { dirname } from "node:path";
import { giveToOwnerAbove, makeOwnedFolder } from "./owned-folder.ts";

const largestBytes = 5 * 1024 * 1024;
const tailBytes = 4096;

/** Opens the log for a server to write in; the caller closes it. */
export function openLog(path: string): number {
  makeOwnedFolder(dirname(path), 0o700);
  boundLog(path);
  const isNew = !existsSync(path);
  const { O_APPEND, O_CREAT, O_NOFOLLOW, O_WRONLY } = constants;
  const file = openSync(path, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW, 0o600);
  if (isNew) giveToOwnerAbove(path);
  return file;
}

/** Moves what is in a log of more than 5 MB to `<path>.1`, also under a running server: it appends. */
export function boundLog(path: string): void {
  if (sizeOf(path) <= largestBytes) return;
  copyFileSync(path, `${path}.1`);
  truncateSync(path);
}

/** How much is in the log. */
export function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

/** The end of what was written after the first `from` bytes. */
export function readLogSince(path: string, from: number): string {
  const size = sizeOf(path);
  const start = Math.max(from, size - tailBytes);
  const buffer = Buffer.alloc(Math.max(0, size - start));
  const file = openSync(path, "r");
  const length = readSync(file, buffer, 0, buffer.length, start);
  closeSync(file);
  return buffer.toString("utf8", 0, length).trim();
}
