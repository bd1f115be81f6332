import { stripTypeScriptTypes } from "node:module";

const OWN_IMPORT = /(from\s+|import\(\s*|import\s+)(["'])(\.{1,2}\/[^"']+)\.ts\2/g;

/** TypeScript that only has types to erase, as JavaScript; its own files are imported as `.js`. */
export function asJavaScript(text: string): string {
  return stripTypeScriptTypes(text).replaceAll(OWN_IMPORT, "$1$2$3.js$2");
}
