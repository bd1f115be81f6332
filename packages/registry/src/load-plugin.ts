import type { CriteriaPlugin, PluginLanguages } from "@kiemtra/plugin-kit";
import type { PluginProblem } from "@kiemtra/plugin-kit/check";
import { type InstalledPlugin, installedPlugins } from "./installed-plugins.ts";

/** A plugin with its words, checked and ready. */
export interface LoadedPlugin {
  readonly plugin: CriteriaPlugin;
  readonly languages: PluginLanguages;
}

/** A plugin that could not be loaded, by name, with every reason; the others go on working. */
export interface PluginLoadFailure {
  readonly id: string;
  readonly problems: readonly PluginProblem[];
}

/** Loads and checks one plugin; a failure is a value that names it. `undefined`: no such plugin is installed. */
export async function loadPlugin(
  id: string,
  installed: readonly InstalledPlugin[] = installedPlugins,
): Promise<LoadedPlugin | PluginLoadFailure | undefined> {
  const entry = installed.find((candidate) => candidate.id === id);
  return entry && loadEntry(entry);
}

/** Loads all that are installed; one that fails to load is named and leaves the rest. */
export async function loadAllPlugins(
  installed: readonly InstalledPlugin[] = installedPlugins,
): Promise<{ readonly loaded: readonly LoadedPlugin[]; readonly failed: readonly PluginLoadFailure[] }> {
  const [first, twice] = onceEach(installed);
  const results = await Promise.all(first.map(loadEntry));
  const sound = results.filter((result) => "plugin" in result);
  const { checkRequirements } = await import("./check-requirements.ts");
  const { met, unmet } = checkRequirements(sound);
  return { loaded: met, failed: [...twice, ...results.filter((result) => "problems" in result), ...unmet] };
}

/** Two entries with one id would share their keys: the first keeps them, the second is refused. */
function onceEach(
  installed: readonly InstalledPlugin[],
): readonly [readonly InstalledPlugin[], readonly PluginLoadFailure[]] {
  const isFirst = ({ id }: InstalledPlugin, at: number) =>
    installed.findIndex((other) => other.id === id) === at;
  const message = "is listed twice, and keys belong to one plugin; take one line out";
  const clashing = installed.filter((entry, at) => !isFirst(entry, at));
  return [
    installed.filter(isFirst),
    clashing.map(({ id }) => ({ id, problems: [{ plugin: id, path: "id", message }] })),
  ];
}

async function loadEntry(entry: InstalledPlugin): Promise<LoadedPlugin | PluginLoadFailure> {
  try {
    const plugin = await entry.load();
    const [vi, en] = await Promise.all([plugin.texts.vi(), plugin.texts.en()]);
    const languages = { vi: vi.texts, en: en.texts };
    // The check brings a schema library with it, which no client needs before it loads a plugin.
    const { checkPlugin } = await import("@kiemtra/plugin-kit/check");
    const problems = [...checkEntry(entry, plugin), ...checkPlugin(plugin, languages)];
    return problems.length > 0 ? { id: entry.id, problems } : { plugin, languages };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
      id: entry.id,
      problems: [{ plugin: entry.id, path: "load", message: `did not load: ${message}` }],
    };
  }
}

function checkEntry(entry: InstalledPlugin, plugin: CriteriaPlugin): readonly PluginProblem[] {
  if (plugin.id === entry.id && plugin.version === entry.version) return [];
  const message = `is listed as ${entry.id} ${entry.version} but says ${plugin.id} ${plugin.version}; correct the list`;
  return [{ plugin: entry.id, path: "version", message }];
}
