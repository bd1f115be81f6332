import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const DIST = fileURLToPath(new URL("../dist/", import.meta.url));
const LISTED = /\/[\w./-]+\.(?:js|css|html|svg|woff2|json|webmanifest|wasm)/g;

/** What the service worker fetches after the first load, from the list in the built worker. */
export interface PrecachedLater {
  readonly files: number;
  readonly gzipped: number;
}

/** Counts them in the built client. What the first screens have loaded by then comes from the browser's own cache. */
export function precachedLater(): PrecachedLater {
  const paths = precachedPaths();
  const gzipped = paths.reduce((sum, path) => sum + gzipSync(readFileSync(`${DIST}${path}`)).length, 0);
  return { files: paths.length, gzipped };
}

/** Their paths, as the worker asks for them. */
export function precachedPaths(): readonly string[] {
  const worker = readFileSync(`${DIST}service-worker.js`, "utf8");
  return [...new Set([...worker.matchAll(LISTED)].map(([path]) => path))];
}
