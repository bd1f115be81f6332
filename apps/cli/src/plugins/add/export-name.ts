import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { CriteriaPlugin } from "@kiemtra/plugin-kit";
import { InputProblems } from "../../input-problems.ts";

/** The name under which the package of a folder exports a plugin. */
export async function exportName(folder: string, plugin: CriteriaPlugin): Promise<string> {
  const manifest = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as {
    readonly exports: { readonly ".": string };
  };
  const entry = pathToFileURL(path.join(folder, manifest.exports["."])).href;
  const module = (await import(entry)) as Record<string, unknown>;
  const name = Object.keys(module).find((key) => module[key] === plugin);
  if (name !== undefined) return name;
  throw new InputProblems([`${plugin.id}: exports no plugin by a name; export what definePlugin returns`]);
}
