import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeOwnedFolder } from "./owned-folder.ts";
import { identifySelf, isAlive, type ProcessIdentity } from "./process-identity.ts";

/** Notes in the folder that this process uses the server. Returns the note, which `detach` takes away. */
export function attach(folder: string): string {
  makeOwnedFolder(folder, 0o755);
  const note = join(folder, `${process.pid}-${randomUUID()}.json`);
  writeFileSync(`${note}.draft`, JSON.stringify(identifySelf()), { mode: 0o644 });
  renameSync(`${note}.draft`, note);
  return note;
}

/** Takes the note away; says how many living users of the server are left. Notes of dead ones are removed. */
export function detach(folder: string, note: string): number {
  rmSync(note, { force: true });
  const notes = readdirSync(folder).map((name) => join(folder, name));
  const left = notes.filter((path) => isOfLivingProcess(path));
  for (const path of notes) if (!left.includes(path)) rmSync(path, { force: true });
  return left.length;
}

function isOfLivingProcess(path: string): boolean {
  try {
    const identity: ProcessIdentity = JSON.parse(readFileSync(path, "utf8"));
    return isAlive(identity);
  } catch {
    return false;
  }
}
