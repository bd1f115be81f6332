import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { node24Env } from "./node24.mjs";
import { inRoot } from "./places.mjs";
import { captureProcess } from "./run-process.mjs";
import { sayStep, seconds } from "./say-step.mjs";

/** Folders whose sources end up in the web client. */
const SOURCES = [
  "apps/web",
  "packages/core",
  "packages/i18n",
  "packages/plugin-kit",
  "packages/plugins",
  "packages/registry",
  "packages/ui",
];
const SKIPPED = new Set(["node_modules", "dist", "e2e", ".turbo"]);

/** Builds the web client unless it was built from these very sources. */
export async function ensureWebBuilt() {
  const stamp = inRoot("node_modules/.kiemtra/web-built-from");
  const wanted = fingerprint();
  if (
    existsSync(inRoot("apps/web/dist/index.html")) &&
    existsSync(stamp) &&
    readFileSync(stamp, "utf8") === wanted
  )
    return;
  const started = performance.now();
  sayStep("building the web client");
  const vite = inRoot("apps/web/node_modules/vite/bin/vite.js");
  const { code, output } = await captureProcess("node", [vite, "build"], {
    cwd: inRoot("apps/web"),
    env: node24Env(),
  });
  if (code !== 0) throw new Error(`The web client did not build:\n${output.slice(-3000)}`);
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
  sayStep(`built in ${seconds(started)}`);
}

function fingerprint() {
  const hash = createHash("sha256").update(readFileSync(inRoot("pnpm-lock.yaml")));
  for (const folder of SOURCES) addFolder(hash, inRoot(folder));
  return hash.digest("hex");
}

function addFolder(hash, folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    const file = path.join(folder, entry.name);
    if (SKIPPED.has(entry.name)) continue;
    if (entry.isDirectory()) addFolder(hash, file);
    else if (entry.isFile() && !entry.name.includes(".test."))
      hash.update(path.relative(inRoot(), file)).update(readFileSync(file));
  }
}
