import { spawn } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { temporaryFolder } from "../test/temporary-folder.ts";
import { withLock } from "./folder-lock.ts";
import { identifySelf } from "./process-identity.ts";

const deadHolder = JSON.stringify({ pid: process.pid, started: "long ago", token: "dead" });

function countUp(folder: string): Promise<number | null> {
  const script = fileURLToPath(new URL("../test/count-up.ts", import.meta.url));
  const child = spawn(process.execPath, [script, folder], { stdio: "inherit" });
  return new Promise((resolve) => child.on("close", resolve));
}

test("lets one process in at a time, also when all find the lock of a dead one", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "lock"), deadHolder);
  writeFileSync(join(folder, "count"), "0");
  expect(await Promise.all([1, 2, 3, 4].map(() => countUp(folder)))).toEqual([0, 0, 0, 0]);
  expect(readFileSync(join(folder, "count"), "utf8")).toBe("100");
  expect(readdirSync(folder)).toEqual(["count"]);
}, 60_000);

test("takes over the lock of a process whose pid another process has now", async () => {
  const lock = join(temporaryFolder(), "lock");
  writeFileSync(lock, deadHolder);
  expect(await withLock(lock, async () => "done")).toBe("done");
});

test("takes over a lock that a power cut left empty", async () => {
  const lock = join(temporaryFolder(), "lock");
  writeFileSync(lock, "");
  expect(await withLock(lock, async () => "done")).toBe("done");
});

test("takes over a lock whose breaker died too", async () => {
  const lock = join(temporaryFolder(), "lock");
  writeFileSync(lock, deadHolder);
  writeFileSync(`${lock}.dead`, JSON.stringify({ pid: process.pid, started: "long ago", token: "dead too" }));
  expect(await withLock(lock, async () => "done")).toBe("done");
});

test("waits for a living holder", async () => {
  const lock = join(temporaryFolder(), "lock");
  writeFileSync(lock, JSON.stringify({ ...identifySelf(), token: "living" }));
  const second = withLock(lock, async () => "second");
  const first = await Promise.race([second, new Promise((resolve) => setTimeout(resolve, 200, "waiting"))]);
  expect(first).toBe("waiting");
  writeFileSync(lock, deadHolder);
  expect(await second).toBe("second");
});

test("lets the next one in after work that failed", async () => {
  const lock = join(temporaryFolder(), "lock");
  await expect(withLock(lock, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await withLock(lock, async () => "done")).toBe("done");
});
