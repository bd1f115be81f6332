export type { InstalledPlugin } from "./installed-plugins.ts";
export { installedPlugins } from "./installed-plugins.ts";
export { judgesFor, judgesOf } from "./judges-of.ts";
export type { LoadedPlugin, PluginLoadFailure } from "./load-plugin.ts";
export { loadAllPlugins, loadPlugin } from "./load-plugin.ts";
