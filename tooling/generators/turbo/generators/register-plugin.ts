import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Adds a plugin to the registry: its line in the list, and the dependency that the line needs. */
export function registerPlugin(root: string, plugin: string, exported: string): string {
  addDependency(path.join(root, "packages/registry/package.json"), `@kiemtra/plugin-${plugin}`);
  const list = path.join(root, "packages/registry/src/installed-plugins.ts");
  const text = readFileSync(list, "utf8");
  const line = `  { id: "${plugin}", version: "0.1.0", load: async () => (await import("@kiemtra/plugin-${plugin}")).${exported} },\n];`;
  if (!text.includes(`id: "${plugin}"`)) writeFileSync(list, text.replace(/\];\s*$/, `${line}\n`));
  return `${plugin} is in packages/registry/src/installed-plugins.ts`;
}

function addDependency(file: string, name: string): void {
  const manifest = JSON.parse(readFileSync(file, "utf8")) as { dependencies: Record<string, string> };
  const entries = Object.entries({ ...manifest.dependencies, [name]: "workspace:*" });
  const dependencies = Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify({ ...manifest, dependencies }, null, 2)}\n`);
}
