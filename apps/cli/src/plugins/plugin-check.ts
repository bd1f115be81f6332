import type { Command } from "commander";
import { InputProblems } from "../input-problems.ts";
import { missingFiles } from "./missing-files.ts";
import { openPlugin, pluginFolder } from "./open-plugin.ts";

/** `kiemtra plugin check`: what a host would refuse, and what a criterion of the plugin lacks. */
export function addPluginCheck(parent: Command): void {
  parent
    .command("check <folder|id>")
    .description(
      "everything that a host would refuse, and every file that is missing; exit 2 when there is any",
    )
    .action(async (folderOrId: string) => {
      const folder = pluginFolder(folderOrId);
      const { plugin, problems } = await openPlugin(folder);
      const lines = [
        ...problems.map(({ path, message }) => `${plugin.id}: ${path}: ${message}`),
        ...missingFiles(plugin, folder).map((file) => `${plugin.id}: ${file}: is missing`),
      ];
      if (lines.length > 0) throw new InputProblems(lines);
      const { criteria, facts, findings } = plugin;
      process.stdout.write(
        `${plugin.id} ${plugin.version}: sound; ${criteria.length === 1 ? "1 criterion" : `${criteria.length} criteria`}, ${facts.length} facts, ${findings.length} findings\n`,
      );
    });
}
