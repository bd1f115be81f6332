import type { Command } from "commander";
import { addPluginCheck } from "./plugin-check.ts";
import { addPluginDocs } from "./plugin-docs.ts";
import { addPluginList } from "./plugin-list.ts";
import { addPluginPublish } from "./plugin-publish.ts";
import { addPluginPreview } from "./preview/plugin-preview.ts";

/** `kiemtra plugin list|check|docs|preview|publish`. */
export function addPluginCommand(program: Command): void {
  const plugin = program
    .command("plugin")
    .description("plugins of criteria: list, check, docs, preview, publish");
  addPluginList(plugin);
  addPluginCheck(plugin);
  addPluginDocs(plugin);
  addPluginPreview(plugin);
  addPluginPublish(plugin);
}
