import type { Command } from "commander";
import { addPluginAdd } from "./plugin-add.ts";
import { addPluginCheck } from "./plugin-check.ts";
import { addPluginDocs } from "./plugin-docs.ts";
import { addPluginList } from "./plugin-list.ts";
import { addPluginPack } from "./plugin-pack.ts";
import { addPluginPublish } from "./plugin-publish.ts";
import { addPluginPreview } from "./preview/plugin-preview.ts";

/** `kiemtra plugin list|check|docs|preview|publish|pack|add`. */
export function addPluginCommand(program: Command): void {
  const plugin = program
    .command("plugin")
    .description("plugins of criteria: list, check, docs, preview, publish, pack, add");
  addPluginList(plugin);
  addPluginCheck(plugin);
  addPluginDocs(plugin);
  addPluginPreview(plugin);
  addPluginPublish(plugin);
  addPluginPack(plugin);
  addPluginAdd(plugin);
}
