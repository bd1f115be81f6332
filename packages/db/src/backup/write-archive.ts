import { createReadStream, createWriteStream } from "node:fs";
import { appendFile } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import tar from "tar-stream";
import { END_BYTES, sealOf } from "./seal.ts";
import { sync } from "./sync.ts";
import { tally } from "./tally.ts";

/** One file of an archive: bytes at hand, or in a file. */
export interface ArchiveMember {
  readonly name: string;
  readonly bytes: number;
  readonly content: Buffer | { readonly path: string };
}

/** Writes a tar of the members and its seal, and waits until it is on the disk. Fails when the file is there. */
export async function writeArchive(
  file: string,
  members: Iterable<ArchiveMember> | AsyncIterable<ArchiveMember>,
  mtime: Date,
): Promise<void> {
  const pack = tar.pack();
  const whole = tally();
  const target = createWriteStream(file, { flags: "wx", mode: 0o600 });
  const writing = pipeline(withoutEnd(pack), whole.stream, target);
  const packing = addMembers(pack, members, mtime).catch((error: Error) => {
    pack.destroy(error);
    throw error;
  });
  const [packed, written] = await Promise.allSettled([packing, writing]);
  if (packed.status === "rejected") throw packed.reason;
  if (written.status === "rejected") throw written.reason;
  await appendFile(file, await sealOf(whole.result().sha256));
  await sync(file);
}

async function addMembers(
  pack: tar.Pack,
  members: Iterable<ArchiveMember> | AsyncIterable<ArchiveMember>,
  mtime: Date,
): Promise<void> {
  for await (const { name, bytes, content } of members) {
    const entry = pack.entry({ name, size: bytes, mode: 0o600, mtime });
    if (Buffer.isBuffer(content)) await pipeline([content], entry);
    else await pipeline(createReadStream(content.path), entry);
  }
  pack.finalize();
}

// The seal brings the zeros that end the tar.
async function* withoutEnd(source: AsyncIterable<unknown>): AsyncGenerator<Buffer> {
  let held: Buffer = Buffer.alloc(0);
  for await (const chunk of source) {
    held = Buffer.concat([held, chunk as Buffer]);
    if (held.byteLength <= END_BYTES) continue;
    yield held.subarray(0, held.byteLength - END_BYTES);
    held = held.subarray(held.byteLength - END_BYTES);
  }
}
