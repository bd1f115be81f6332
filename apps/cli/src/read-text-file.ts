import { readFile } from "node:fs/promises";
import { InputProblems } from "./input-problems.ts";

/** The text of a UTF-8 file, without its byte order mark. Refuses, by name, what cannot be read or is not UTF-8. */
export async function readTextFile(path: string | URL): Promise<string> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    const why = error.code === "ENOENT" ? "no such file" : `cannot be read (${error.code})`;
    throw new InputProblems([`${path}: ${why}; check the path`]);
  });
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const line = lineOfBadByte(bytes);
    throw new InputProblems([
      `${path}:${line}: not UTF-8; save the file as UTF-8 (in Excel: "CSV UTF-8") and try again`,
    ]);
  }
}

function lineOfBadByte(bytes: Uint8Array): number {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let [line, start] = [1, 0];
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    [line, start] = [line + 1, end + 1];
  }
  return line;
}
