import { opendir } from "node:fs/promises";
import { join } from "node:path";
import { isPlainName } from "./member-name.ts";

/** The paths of all files below a folder, with `/` between the parts; none where there is no folder. Hidden ones are left out. */
export async function* listEvidence(folder: string, below = ""): AsyncGenerator<string> {
  const entries = await opendir(join(folder, below)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (!entries) return;
  for await (const entry of entries) {
    if (!isPlainName(entry.name)) continue;
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) yield* listEvidence(folder, path);
    if (entry.isFile()) yield path;
  }
}
