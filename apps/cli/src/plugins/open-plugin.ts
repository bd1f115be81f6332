import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { CriteriaPlugin, PluginLanguages } from "@kiemtra/plugin-kit";
import { checkPlugin, type PluginProblem } from "@kiemtra/plugin-kit/check";
import { InputProblems } from "../input-problems.ts";

/** A plugin in its folder, with what is wrong with it. */
export interface OpenPlugin {
  readonly folder: string;
  readonly plugin: CriteriaPlugin;
  readonly languages: PluginLanguages;
  readonly problems: readonly PluginProblem[];
}

/** The folder of a plugin: as given, or `packages/plugins/<id>`. Throws `InputProblems` where there is none. */
export function pluginFolder(folderOrId: string): string {
  const folders = [path.resolve(folderOrId), path.resolve("packages/plugins", folderOrId)];
  const found = folders.find((folder) => existsSync(path.join(folder, "package.json")));
  if (found) return found;
  throw new InputProblems([
    `${folderOrId}: no plugin there; give its folder, or the id of one in packages/plugins`,
  ]);
}

/** Loads the plugin of a folder from its source and checks it. A module that throws is a problem as well. */
export async function openPlugin(folder: string): Promise<OpenPlugin> {
  const plugin = await loadFrom(folder);
  const [vi, en] = await Promise.all([plugin.texts.vi(), plugin.texts.en()]);
  const languages = { vi: vi.texts, en: en.texts };
  return { folder, plugin, languages, problems: checkPlugin(plugin, languages) };
}

async function loadFrom(folder: string): Promise<CriteriaPlugin> {
  const manifest = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as {
    readonly exports?: { readonly "."?: string };
    readonly main?: string;
  };
  const entry = manifest.exports?.["."] ?? manifest.main;
  if (typeof entry !== "string")
    throw new InputProblems([
      `${folder}: package.json names no entry; add "exports": { ".": "./src/index.ts" }`,
    ]);
  const module = await importFrom(path.join(folder, entry));
  const plugin = Object.values(module).find(isPlugin);
  if (plugin) return plugin;
  throw new InputProblems([
    `${path.join(folder, entry)}: exports no plugin; export what definePlugin returns`,
  ]);
}

async function importFrom(file: string): Promise<Record<string, unknown>> {
  try {
    return (await import(pathToFileURL(file).href)) as Record<string, unknown>;
  } catch (error) {
    throw new InputProblems([
      `${file}: did not load: ${error instanceof Error ? error.message : String(error)}`,
    ]);
  }
}

function isPlugin(value: unknown): value is CriteriaPlugin {
  return typeof value === "object" && value !== null && "contract" in value && "criteria" in value;
}
