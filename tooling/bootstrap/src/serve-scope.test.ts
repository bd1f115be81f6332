import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../../../package.json", import.meta.url)).replace(/.package\.json$/, "");
const FOLDERS = ["apps", "packages", "packages/plugins", "tooling"];

interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Every package that `npm start` installs: the server and the web client, with what their dependencies name. */
function servingPackages(): readonly (Manifest & { readonly folder: string })[] {
  const found = new Map<string, Manifest & { readonly folder: string }>();
  const visit = (name: string): void => {
    const folder = FOLDERS.map((parent) => path.join(parent, folderName(name, parent))).find((candidate) => {
      const file = path.join(ROOT, candidate, "package.json");
      return existsSync(file) && (JSON.parse(readFileSync(file, "utf8")) as Manifest).name === name;
    });
    if (!folder || found.has(name)) return;
    const manifest = JSON.parse(readFileSync(path.join(ROOT, folder, "package.json"), "utf8")) as Manifest;
    found.set(name, { ...manifest, folder });
    for (const dependency of Object.keys(manifest.dependencies ?? {})) visit(dependency);
  };
  visit("@kiemtra/server");
  visit("@kiemtra/web");
  return [...found.values()];
}

function folderName(name: string, parent: string): string {
  const short = name.replace("@kiemtra/", "");
  return parent === "packages/plugins" ? short.replace(/^plugin-/, "") : short;
}

it("what the web client is built from finds its tsconfig without development dependencies", () => {
  const built = servingPackages().filter(({ folder }) =>
    existsSync(path.join(ROOT, folder, "tsconfig.json")),
  );
  const lacking = built
    .filter(({ folder }) => folder.startsWith("packages/") || folder === "apps/web")
    .filter(({ dependencies }) => !dependencies?.["@kiemtra/typescript"])
    .map(({ name }) => name);
  expect(built.length).toBeGreaterThan(12);
  expect(lacking).toEqual([]);
});

it("serving installs no test runner, browser, linter or task runner", () => {
  const names = servingPackages().flatMap(({ dependencies }) => Object.keys(dependencies ?? {}));
  expect(
    names.filter((name) => /vitest|playwright|chromium|biome|turbo|knip|sherif|cruiser/.test(name)),
  ).toEqual([]);
});
