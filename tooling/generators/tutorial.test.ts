import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const BLOCK = /```(?:ts|json|csv|sh) (?:file=(\S+)|(run))\n(.*?)```/gs;
/** What is installed, built, or kept from runs. */
const PASSING = new Set(["node_modules", "dist", ".turbo", ".data", ".git", ".library"]);
const run = promisify(execFile);

const clones: string[] = [];
afterAll(() => Promise.all(clones.map((folder) => rm(folder, { recursive: true, force: true }))));

/** The project as it is, without what is installed or built. */
async function cleanClone(): Promise<string> {
  const clone = await mkdtemp(path.join(tmpdir(), "kiemtra-clone-"));
  clones.push(clone);
  await cp(ROOT, clone, { recursive: true, filter: (file) => !PASSING.has(path.basename(file)) });
  return clone;
}

const sh = (clone: string, command: string) => run("sh", ["-c", command], { cwd: clone, maxBuffer: 1 << 26 });

/** Every file of a clone with a hash of what is in it. */
async function contents(clone: string): Promise<ReadonlyMap<string, string>> {
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

/** Which files of a clone are not what they were. */
async function changesIn(clone: string, before: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const after = await contents(clone);
  const gone = [...before.keys()].filter((file) => !after.has(file));
  return [
    ...gone,
    ...[...after].filter(([file, hash]) => before.get(file) !== hash).map(([file]) => file),
  ].toSorted();
}

let packed = "";

describe("docs/tutorial-plugin.md", () => {
  it("builds a plugin that passes, and changes nothing outside its folder, the registry and both lockfiles", async () => {
    const clone = await cleanClone();
    const before = await contents(clone);
    const text = await readFile(path.join(ROOT, "docs/tutorial-plugin.md"), "utf8");
    let said = "";
    for (const [, file, command, content = ""] of text.matchAll(BLOCK)) {
      if (file) {
        await mkdir(path.dirname(path.join(clone, file)), { recursive: true });
        await writeFile(path.join(clone, file), content);
      } else if (command) said = (await sh(clone, content)).stdout;
    }
    expect(said.trim().split("\n").at(-1)).toBe("29500,total,scored,8.50,10.00");
    const inputs = ["draft.json", "facts.csv", "released.json"];
    const outside = (await changesIn(clone, before)).filter(
      (file) => !file.startsWith("packages/plugins/no-appointment-day/") && !inputs.includes(file),
    );
    expect(outside).toEqual([
      "packages/registry/keys.lock.json",
      "packages/registry/package.json",
      "packages/registry/src/installed-plugins.ts",
      "pnpm-lock.yaml",
    ]);
    await sh(
      clone,
      "node node_modules/vitest/vitest.mjs run --project unit packages/plugins/no-appointment-day",
    );
    const out = await mkdtemp(path.join(tmpdir(), "kiemtra-pack-"));
    clones.push(out);
    const { stdout } = await sh(clone, `npm run -s kiemtra -- plugin pack no-appointment-day --out ${out}`);
    packed = stdout.trim();
  }, 240_000);
});

describe("a plugin from outside", () => {
  it("is added from a tarball, found and scored with; one that is unfit is refused and leaves nothing behind", async () => {
    expect(packed).toMatch(/kiemtra-plugin-no-appointment-day-0\.1\.0\.tgz$/);
    const clone = await cleanClone();
    await sh(clone, "npm run -s kiemtra -- plugin list");
    const before = await contents(clone);
    const unfit = await spoil(packed);
    const refused = await sh(clone, `npm run -s kiemtra -- plugin add ${unfit}`).catch(
      (error: { stderr: string }) => error,
    );
    expect(refused.stderr).toContain("no-appointment-day: contract: speaks contract 9, this host speaks 1");
    expect(await changesIn(clone, before)).toEqual([]);
    const { stdout } = await sh(clone, `npm run -s kiemtra -- plugin add ${packed}`);
    expect(stdout).toBe("no-appointment-day 0.1.0: added, 2 criteria\n");
    expect(await changesIn(clone, before)).toEqual([
      "packages/registry/keys.lock.json",
      "packages/registry/package.json",
      "packages/registry/src/installed-plugins.ts",
      "pnpm-lock.yaml",
    ]);
    const list = await sh(clone, "npm run -s kiemtra -- plugin list");
    expect(list.stdout).toContain("no-appointment-day\t0.1.0\t2 criteria");
    const again = await sh(clone, `npm run -s kiemtra -- plugin add ${packed}`).catch(
      (error: { stderr: string }) => error,
    );
    expect(again.stderr).toContain("is installed already");
  }, 240_000);
});

/** The tarball with another contract in it. */
async function spoil(tarball: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "kiemtra-unfit-"));
  clones.push(folder);
  const out = path.join(folder, "unfit.tgz");
  const text = gunzipSync(await readFile(tarball)).toString("latin1");
  await writeFile(out, gzipSync(Buffer.from(text.replace("contract: 1,", "contract: 9,"), "latin1")));
  return out;
}
