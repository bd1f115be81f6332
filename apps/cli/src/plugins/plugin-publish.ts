import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { loadPlugin } from "@kiemtra/registry";
import { checkKeysLock, type KeysLock, updateKeysLock } from "@kiemtra/registry/keys";
import type { Command } from "commander";
import { InputProblems } from "../input-problems.ts";
import { sha256 } from "../sha256.ts";

const LOCK = "packages/registry/keys.lock.json";

/** `kiemtra plugin publish`: promises that the keys of installed plugins stay what they are. */
export function addPluginPublish(parent: Command): void {
  parent
    .command("publish <id...>")
    .description("writes the keys of installed plugins into the lockfile: from then on they are permanent")
    .action(async (ids: readonly string[]) => {
      if (!existsSync(LOCK))
        throw new InputProblems([`${LOCK}: is not here; run this in the project's folder`]);
      const lock = JSON.parse(readFileSync(LOCK, "utf8")) as KeysLock;
      const plugins = await Promise.all(ids.map(installed));
      const problems = checkKeysLock(lock, plugins, sha256);
      if (problems.length > 0)
        throw new InputProblems(problems.map(({ plugin, key, message }) => `${plugin}/${key}: ${message}`));
      const next = updateKeysLock(lock, plugins, sha256);
      writeFileSync(LOCK, `${JSON.stringify(next, null, 2)}\n`);
      process.stdout.write(`${ids.join(", ")}: published in ${LOCK}\n`);
    });
}

async function installed(id: string) {
  const found = await loadPlugin(id);
  if (!found) throw new InputProblems([`${id}: is not installed; see kiemtra plugin list`]);
  if ("plugin" in found) return found.plugin;
  throw new InputProblems(
    found.problems.map(({ plugin, path, message }) => `${plugin}: ${path}: ${message}`),
  );
}
