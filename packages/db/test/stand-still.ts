// `node stand-still.ts backup|restore <url> <file> <evidence folder> <step> <n>`: works up to the n-th report of a step,
// says so, and stands still there until it is killed.
import { writeSync } from "node:fs";
import { backupDatabase, openPool, restoreDatabase } from "../src/index.ts";

const [task, url = "", file = "", evidenceDir = "", stopAt, count = ""] = process.argv.slice(2);
const pool = openPool(url);
let reports = 0;

function onProgress({ step }: { readonly step: string }): void {
  if (step !== stopAt) return;
  reports += 1;
  if (reports < Number(count)) return;
  writeSync(1, `${step}\n`);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}

if (task === "backup") await backupDatabase(pool, { file, evidenceDir, now: new Date(0), onProgress });
else await restoreDatabase(pool, { file, evidenceDir, replace: true, onProgress });
writeSync(1, "finished\n");
process.exit(0);
