import { existsSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { loadAllPlugins } from "@kiemtra/registry";
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
