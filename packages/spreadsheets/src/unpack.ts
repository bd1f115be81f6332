import { Unzip, UnzipInflate } from "fflate";
import { MAX_UNPACKED_BYTES } from "./limits.ts";
import { UnreadableFile } from "./unreadable-file.ts";

const STEP = 256 * 1024;

/**
 * Unpacks the wanted files of an archive and counts what really comes out: an archive that unpacks to more than is
 * allowed is given up on the way, whatever it says of itself.
 */
export function unpack(
  archive: Uint8Array,
  isWanted: (name: string) => boolean,
  onProgress: (share: number) => void,
): Readonly<Record<string, Uint8Array>> {
  const files: Record<string, Uint8Array> = {};
  let total = 0;
  const unzip = new Unzip((file) => {
    if (!isWanted(file.name)) return;
    const parts: Uint8Array[] = [];
    let size = 0;
    file.ondata = (error, part, isLast) => {
      if (error) throw error;
      [size, total] = [size + part.length, total + part.length];
      if (total > MAX_UNPACKED_BYTES)
        throw new UnreadableFile("file-unpacks-too-large", { maximum: MAX_UNPACKED_BYTES / 1024 / 1024 });
      parts.push(part);
      if (isLast) files[file.name] = joined(parts, size);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let start = 0; start < archive.length; start += STEP) {
    const end = Math.min(start + STEP, archive.length);
    unzip.push(archive.subarray(start, end), end === archive.length);
    onProgress(end / archive.length);
  }
  return files;
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
