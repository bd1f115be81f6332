import { createReadStream } from "node:fs";
import { rename } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import tar from "tar-stream";
import { MANIFEST_MEMBER, type Manifest } from "../src/backup/manifest.ts";
import { SEAL_MEMBER } from "../src/backup/seal.ts";
import { writeArchive } from "../src/backup/write-archive.ts";

/** Changes an archive as someone would who also knows how to seal it. */
export async function rewriteArchive(
  file: string,
  change: (members: Map<string, Buffer>) => void,
): Promise<void> {
  const members = new Map<string, Buffer>();
  for await (const entry of createReadStream(file).pipe(tar.extract())) {
    members.set(entry.header.name, await buffer(entry));
  }
  members.delete(SEAL_MEMBER);
  change(members);
  const draft = `${file}.draft`;
  const list = [...members].map(([name, content]) => ({ name, bytes: content.byteLength, content }));
  await writeArchive(draft, list, new Date(0));
  await rename(draft, file);
}

/** Changes what the manifest says. */
export async function rewriteManifest(file: string, change: (manifest: Manifest) => unknown): Promise<void> {
  await rewriteArchive(file, (members) => {
    const manifest: Manifest = JSON.parse(String(members.get(MANIFEST_MEMBER)));
    members.set(MANIFEST_MEMBER, Buffer.from(JSON.stringify(change(manifest))));
  });
}
