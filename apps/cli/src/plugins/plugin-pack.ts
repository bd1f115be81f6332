import path from "node:path";
import type { Command } from "commander";
import { InputProblems } from "../input-problems.ts";
import { openPlugin, pluginFolder } from "./open-plugin.ts";
import { packPlugin } from "./pack/pack-plugin.ts";

/** `kiemtra plugin pack`: a plugin as one file that another installation can add. */
export function addPluginPack(parent: Command): void {
  parent
    .command("pack <folder|id>")
    .description(
      "a tarball of the plugin, as JavaScript, for `plugin add` elsewhere or for a package registry",
    )
    .option("--out <folder>", "where to", ".")
    .action(async (folderOrId: string, options: { readonly out: string }) => {
      const opened = await openPlugin(pluginFolder(folderOrId));
      const { plugin, problems } = opened;
      if (problems.length > 0)
        throw new InputProblems([`${plugin.id}: has problems; see kiemtra plugin check ${folderOrId}`]);
      const file = await packPlugin(opened, path.resolve(options.out));
      process.stdout.write(`${file}\n`);
    });
}
