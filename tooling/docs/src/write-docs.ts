import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { generatedFolders, makePages, ROOT } from "./make-pages.ts";

const pages = await makePages();
for (const folder of generatedFolders) await rm(path.join(ROOT, folder), { recursive: true, force: true });
for (const [file, text] of pages) {
  await mkdir(path.dirname(path.join(ROOT, file)), { recursive: true });
  await writeFile(path.join(ROOT, file), text);
}
process.stderr.write(`${pages.size} pages written\n`);
