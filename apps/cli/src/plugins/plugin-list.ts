import { loadAllPlugins } from "@kiemtra/registry";
import type { Command } from "commander";
import { localeOf } from "../command-locale.ts";
import { InputProblems } from "../input-problems.ts";

/** `kiemtra plugin list`: what is installed, and what failed to load and why. */
export function addPluginList(parent: Command): void {
  parent
    .command("list")
    .description("installed plugins, their criteria and facts")
    .option("--format <format>", "text or json", "text")
    .action(async (options: { format: string }, command: Command) => {
      if (options.format !== "text" && options.format !== "json") {
        throw new InputProblems([`--format ${options.format}: unknown; use text or json`]);
      }
      const locale = localeOf(command);
      const { loaded, failed } = await loadAllPlugins();
      const plugins = loaded.map(({ plugin, languages }) => ({
        id: plugin.id,
        version: plugin.version,
        contract: plugin.contract,
        title: languages[locale]["plugin.title"] ?? plugin.id,
        criteria: plugin.criteria.map(({ key, revision }) => ({ key: `${plugin.id}/${key}`, revision })),
        facts: plugin.facts.map(({ key, kind }) => ({ key: `${plugin.id}/${key}`, kind })),
      }));
      const text = plugins.map(
        ({ id, version, title, criteria, facts }) =>
          `${id}\t${version}\t${criteria.length} criteria\t${facts.length} facts\t${title}\n`,
      );
      process.stdout.write(
        options.format === "json" ? `${JSON.stringify(plugins, null, 2)}\n` : text.join(""),
      );
      if (failed.length === 0) return;
      const problems = failed.flatMap((failure) => failure.problems);
      throw new InputProblems(problems.map(({ plugin, path, message }) => `${plugin}: ${path}: ${message}`));
    });
}
