import { copyFile, mkdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { BackupProgress } from "./backup-progress.ts";
import { hashFile } from "./hash-file.ts";
import { evidencePathOf } from "./member-name.ts";
import type { OpenArchive } from "./open-archive.ts";
import { sync } from "./sync.ts";

/** Puts evidence into its folder, each file whole or not at all. What is there already with the same bytes stays. */
export async function placeEvidence(
  { manifest, fileOf }: OpenArchive,
  folder: string,
  onProgress?: (progress: BackupProgress) => void,
): Promise<void> {
  for (const { member, sha256 } of manifest.evidence) {
    const path = evidencePathOf(member);
    if (path === undefined) continue;
    const target = join(folder, path);
    if ((await hashFile(target))?.sha256 === sha256) continue;
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    await sync(fileOf(member));
    await move(fileOf(member), target);
    await sync(dirname(target));
  }
  const bytes = manifest.evidence.reduce((sum, piece) => sum + piece.bytes, 0);
  onProgress?.({ step: "evidence", files: manifest.evidence.length, bytes });
}

async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EXDEV")) throw error;
    // The evidence folder is a disk of its own: copy under a hidden name there first.
    const draft = join(dirname(to), `.${basename(to)}.restoring`);
    await copyFile(from, draft);
    await sync(draft);
    await rename(draft, to);
    await rm(from);
  }
}
