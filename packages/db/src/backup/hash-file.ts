import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";

/** Size and SHA-256 of a file, of its first `end` bytes if given; `undefined` when there is none. */
export async function hashFile(
  path: string,
  end = Number.POSITIVE_INFINITY,
): Promise<{ readonly bytes: number; readonly sha256: string } | undefined> {
  const hash = createHash("sha256");
  let bytes = 0;
  try {
    if (end > 0) {
      for await (const chunk of createReadStream(path, { end: end - 1 })) {
        hash.update(chunk);
        bytes += chunk.byteLength;
      }
    }
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
  return { bytes, sha256: hash.digest("hex") };
}
