import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const BLOCK = /```(?:ts|json|csv|sh) (?:file=(\S+)|(run))\n(.*?)```/gs;
/** What is installed, built, or kept from runs. */
const PASSING = new Set(["node_modules", "dist", ".turbo", ".data", ".git", ".library"]);
const run = promisify(execFile);

let clone = "";
beforeAll(async () => {
  clone = await mkdtemp(path.join(tmpdir(), "kiemtra-clone-"));
  await cp(ROOT, clone, { recursive: true, filter: (file) => !PASSING.has(path.basename(file)) });
}, 60_000);
afterAll(() => rm(clone, { recursive: true, force: true }));

const sh = (command: string) => run("sh", ["-c", command], { cwd: clone, maxBuffer: 1 << 26 });

/** Every file of the clone with a hash of what is in it. */
async function contents(): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(clone, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(clone, path.join(entry.parentPath, entry.name)))
    .filter((file) => !file.split(path.sep).some((part) => PASSING.has(part)));
  const hashed = files.map(async (file) => {
    const bytes = await readFile(path.join(clone, file));
    return [file, createHash("sha256").update(bytes).digest("hex")] as const;
  });
  return new Map(await Promise.all(hashed));
}

describe("docs/tutorial-plugin.md", () => {
  it("builds a plugin that passes, and changes nothing outside its folder, the registry and both lockfiles", async () => {
    const before = await contents();
    const text = await readFile(path.join(ROOT, "docs/tutorial-plugin.md"), "utf8");
    let said = "";
    for (const [, file, command, content = ""] of text.matchAll(BLOCK)) {
      if (file) {
        await mkdir(path.dirname(path.join(clone, file)), { recursive: true });
        await writeFile(path.join(clone, file), content);
      } else if (command) said = (await sh(content)).stdout;
    }
    expect(said.trim().split("\n").at(-1)).toBe("29500,total,scored,8.50,10.00");
    const after = await contents();
    const inputs = ["draft.json", "facts.csv", "released.json"];
    const changed = [...after].filter(([file, hash]) => before.get(file) !== hash).map(([file]) => file);
    const outside = changed.filter((file) => !file.startsWith("packages/plugins/no-appointment-day/"));
    expect(outside.filter((file) => !inputs.includes(file)).toSorted()).toEqual([
      "packages/registry/keys.lock.json",
      "packages/registry/package.json",
      "packages/registry/src/installed-plugins.ts",
      "pnpm-lock.yaml",
    ]);
    expect([...before.keys()].filter((file) => !after.has(file))).toEqual([]);
    await sh("node node_modules/vitest/vitest.mjs run --project unit packages/plugins/no-appointment-day");
  }, 240_000);
});
