import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { installedPlugins } from "@kiemtra/registry";
import { checkKeysLock, type KeysLock, updateKeysLock } from "@kiemtra/registry/keys";
import { InputProblems } from "../../input-problems.ts";
import { sha256 } from "../../sha256.ts";
import { openPlugin } from "../open-plugin.ts";
import { exportName } from "./export-name.ts";
import { pnpm } from "./pnpm.ts";
import { withLine } from "./registry-line.ts";

const MANIFEST = "packages/registry/package.json";
const LIST = "packages/registry/src/installed-plugins.ts";
const KEYS = "packages/registry/keys.lock.json";
const FILES = [MANIFEST, LIST, KEYS, "pnpm-lock.yaml"];

/** What was added. */
export interface Added {
  readonly id: string;
  readonly version: string;
  readonly criteria: number;
}

/**
 * Adds a plugin to the registry of the project in this folder. Whatever is wrong with it (another contract, a key that is
 * taken, a module that throws) is refused by name, and every file is as it was.
 */
export async function addPlugin(source: string): Promise<Added> {
  if (!existsSync(MANIFEST))
    throw new InputProblems([`${MANIFEST}: is not here; run this in the project's folder`]);
  const before = FILES.map((file) => [file, readFileSync(file, "utf8")] as const);
  try {
    return await install(source);
  } catch (error) {
    for (const [file, text] of before) writeFileSync(file, text);
    await pnpm("install", "--frozen-lockfile", "--prefer-offline").catch(() => undefined);
    throw error;
  }
}

async function install(source: string): Promise<Added> {
  const known = new Set(Object.keys(dependencies()));
  const wanted = existsSync(source) ? `file:${path.resolve(source)}` : source;
  await pnpm("--filter", "@kiemtra/registry", "add", "--save-exact", "--prefer-offline", wanted);
  const name = Object.keys(dependencies()).find((dependency) => !known.has(dependency));
  if (!name) throw new InputProblems([`${source}: is installed already; see kiemtra plugin list`]);
  const folder = path.join("packages/registry/node_modules", name);
  const { plugin, problems } = await openPlugin(path.resolve(folder));
  const { id, version, criteria } = plugin;
  if (problems.length > 0)
    throw new InputProblems(problems.map(({ path: at, message }) => `${id}: ${at}: ${message}`));
  if (installedPlugins.some((other) => other.id === id))
    throw new InputProblems([
      `${id}: another plugin has this id and its keys; the author has to choose another`,
    ]);
  publish(plugin);
  const line = { id, version, name, exported: await exportName(path.resolve(folder), plugin) };
  writeFileSync(LIST, withLine(readFileSync(LIST, "utf8"), line));
  return { id, version, criteria: criteria.length };
}

function publish(plugin: Parameters<typeof updateKeysLock>[1][number]): void {
  const lock = JSON.parse(readFileSync(KEYS, "utf8")) as KeysLock;
  const problems = checkKeysLock(lock, [plugin], sha256);
  if (problems.length > 0)
    throw new InputProblems(problems.map(({ key, message }) => `${plugin.id}/${key}: ${message}`));
  writeFileSync(KEYS, `${JSON.stringify(updateKeysLock(lock, [plugin], sha256), null, 2)}\n`);
}

function dependencies(): Readonly<Record<string, string>> {
  const manifest = JSON.parse(readFileSync(MANIFEST, "utf8")) as {
    readonly dependencies: Record<string, string>;
  };
  return manifest.dependencies;
}
