import type { Command } from "commander";
import { addPlugin } from "./add/add-plugin.ts";

/** `kiemtra plugin add`: installs a plugin from outside. */
export function addPluginAdd(parent: Command): void {
  parent
    .command("add <package|tarball>")
    .description("installs a plugin: dependency, registry line and both lockfiles; nothing else is edited")
    .action(async (source: string) => {
      process.stderr.write(`installing ${source}\n`);
      const { id, version, criteria } = await addPlugin(source);
      process.stdout.write(`${id} ${version}: added, ${criteria} criteria\n`);
      process.stderr.write(
        "The server and the command line have it now; the next npm start builds the web client.\n",
      );
    });
}
