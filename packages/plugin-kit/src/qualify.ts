import { mapScaleFacts, type Scale } from "@kiemtra/core";

/** `plugin/key`; a key that already names its plugin is left alone, so that a plugin can read a shared fact. */
export function qualify(plugin: string, key: string): string {
  return key.includes("/") ? key : `${plugin}/${key}`;
}

/** The scale with every fact key made complete. */
export function qualifyScale<S extends Scale>(plugin: string, scale: S): S {
  return mapScaleFacts(scale, (key) => qualify(plugin, key));
}
