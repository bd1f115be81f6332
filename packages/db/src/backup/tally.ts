import { createHash } from "node:crypto";
import { Transform } from "node:stream";

/** A stream that passes bytes on, and what went through it. */
export interface Tally {
  readonly stream: Transform;
  /** Call once, at the end. */
  result(): { readonly bytes: number; readonly sha256: string };
}

export function tally(): Tally {
  const hash = createHash("sha256");
  let bytes = 0;
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.byteLength;
      done(null, chunk);
    },
  });
  return { stream, result: () => ({ bytes, sha256: hash.digest("hex") }) };
}
