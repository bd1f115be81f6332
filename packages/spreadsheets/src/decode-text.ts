/**
 * The text of a file: UTF-8 or UTF-16 where it says so, UTF-8 where it holds, else Windows-1258, which Vietnamese systems
 * wrote before. Marks are joined to their letters, so that both give the same text.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decode("utf-16le", bytes);
  if (first === 0xfe && second === 0xff) return decode("utf-16be", bytes);
  try {
    return decode("utf-8", bytes);
  } catch {
    return decode("windows-1258", bytes);
  }
}

function decode(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding, { fatal: true }).decode(bytes).normalize("NFC");
}

/** Whether bytes are text at all: no file of text has a NUL, but for one in UTF-16, which says so first. */
export function isText(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isWide || !bytes.subarray(0, 65_536).includes(0);
}
