import type { PluginTexts } from "./criteria-plugin.ts";

/** The texts of a plugin in every language. */
export interface PluginLanguages {
  readonly vi: PluginTexts;
  readonly en: PluginTexts;
}
