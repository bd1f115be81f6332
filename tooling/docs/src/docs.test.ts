import { createHash } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { loadAllPlugins } from "@kiemtra/registry";
import { checkKeysLock, type KeysLock, updateKeysLock } from "@kiemtra/registry/keys";
import { describe, expect, it } from "vitest";
import { generatedFolders, makePages, ROOT } from "./make-pages.ts";

describe("generated pages", () => {
  it("are in step with the code (npm run fix writes them)", async () => {
    const behind: string[] = [];
    for (const [file, text] of await makePages()) {
      const stored = existsSync(path.join(ROOT, file))
        ? await readFile(path.join(ROOT, file), "utf8")
        : undefined;
      if (stored !== text) behind.push(file);
    }
    expect(behind).toEqual([]);
  });

  it("are all there is in their folders", async () => {
    const pages = await makePages();
    const folders = generatedFolders.filter((folder) => existsSync(path.join(ROOT, folder)));
    const stray = folders.flatMap((folder) =>
      (readdirSync(path.join(ROOT, folder), { recursive: true }) as string[])
        .filter((file) => file.endsWith(".md"))
        .map((file) => `${folder}/${file}`)
        .filter((file) => !pages.has(file)),
    );
    expect(stray).toEqual([]);
  });
});

describe("every criterion", () => {
  it("has a file and a test named after it", async () => {
    const { loaded } = await loadAllPlugins();
    const missing = loaded.flatMap(({ plugin }) =>
      plugin.criteria.flatMap(({ key }) =>
        [`${key}.ts`, `${key}.test.ts`]
          .map((file) => `packages/plugins/${plugin.id}/src/criteria/${file}`)
          .filter((file) => !existsSync(path.join(ROOT, file))),
      ),
    );
    expect(missing).toEqual([]);
  });
});

describe("published keys", () => {
  const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");
  const lockFile = path.join(ROOT, "packages/registry/keys.lock.json");

  it("are what they were: none is gone, used again or of another type", async () => {
    const lock = JSON.parse(await readFile(lockFile, "utf8")) as KeysLock;
    const { loaded } = await loadAllPlugins();
    const plugins = loaded.map(({ plugin }) => plugin);
    expect(checkKeysLock(lock, plugins, sha256)).toEqual([]);
  });

  it("are all in the lockfile (kiemtra plugin publish puts them there)", async () => {
    const lock = JSON.parse(await readFile(lockFile, "utf8")) as KeysLock;
    const { loaded } = await loadAllPlugins();
    const behind = loaded
      .map(({ plugin }) => plugin)
      .filter((plugin) => JSON.stringify(updateKeysLock(lock, [plugin], sha256)) !== JSON.stringify(lock));
    expect(behind.map(({ id }) => id)).toEqual([]);
  });
});
