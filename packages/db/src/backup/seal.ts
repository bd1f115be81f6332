import { buffer } from "node:stream/consumers";
import tar from "tar-stream";

/** The last member of an archive: the SHA-256 of every byte before it. */
export const SEAL_MEMBER = "archive.sha256";

/** Header, one block, and the zeros that end a tar. */
export const SEAL_BYTES = 2048;

/** The zeros that end a tar. */
export const END_BYTES = 1024;

/** The end of an archive whose bytes so far have this hash. The same hash always gives the same bytes. */
export async function sealOf(sha256: string): Promise<Buffer> {
  const pack = tar.pack();
  pack.entry({ name: SEAL_MEMBER, mode: 0o600, mtime: new Date(0) }, `${sha256}\n`);
  pack.finalize();
  return buffer(pack);
}
