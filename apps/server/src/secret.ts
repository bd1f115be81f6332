import { randomBytes } from "node:crypto";
import { mkdir, open, readFile } from "node:fs/promises";
import path from "node:path";

/** The key that sessions are signed with: made on the first run, readable by its owner alone, kept in DATA_DIR. */
export async function readSecret(dataDir: string): Promise<string> {
  const file = path.join(dataDir, "secret");
  await mkdir(dataDir, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    throw new Error(`DATA_DIR=${dataDir} cannot be used as a folder (${error.code}); name another one`);
  });
  const handle = await open(file, "wx", 0o600).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "EEXIST") return undefined;
    throw error;
  });
  if (handle) {
    await handle.writeFile(randomBytes(32).toString("hex"));
    await handle.sync();
    await handle.close();
  }
  const secret = (await readFile(file, "utf8")).trim();
  if (secret.length < 32) throw new Error(`${file} is damaged; remove it and everyone signs in again`);
  return secret;
}
