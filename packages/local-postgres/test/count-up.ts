// Adds one to the number in `<folder>/count` 25 times, each time under `<folder>/lock`.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { withLock } from "../src/folder-lock.ts";

const folder = process.argv[2] ?? "";
const count = join(folder, "count");

for (let turn = 0; turn < 25; turn++) {
  await withLock(join(folder, "lock"), async () => {
    const before = Number(readFileSync(count, "utf8"));
    await sleep(1);
    writeFileSync(count, String(before + 1));
  });
}
