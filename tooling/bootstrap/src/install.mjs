import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { inRoot } from "./places.mjs";
import { captureProcess } from "./run-process.mjs";
import { sayStep, seconds } from "./say-step.mjs";

const STAMPS = inRoot("node_modules", ".kiemtra");

/** What serving needs: the server and the web client with what builds it. `all` is everything, tests included. */
const SCOPES = {
  serve: [
    "--prod",
    "--filter",
    "@kiemtra/server...",
    "--filter",
    "@kiemtra/web...",
    "--filter",
    "@kiemtra/bootstrap",
  ],
  cli: ["--prod", "--filter", "@kiemtra/cli...", "--filter", "@kiemtra/bootstrap"],
  all: [],
};

/** The command line that brings pnpm at the pinned version, by npx, from the registry or npm's cache. */
export function pnpm(...args) {
  const { packageManager } = JSON.parse(readFileSync(inRoot("package.json"), "utf8"));
  return ["npx", ["--yes", packageManager, ...args]];
}

/** Installs a scope unless it is installed for these very versions; the second time needs no network. */
export async function ensureInstalled(scope) {
  const wanted = fingerprint();
  if (isStamped(scope, wanted) || isStamped("all", wanted)) return;
  const started = performance.now();
  sayStep(
    scope === "all" ? "installing everything (first time: about a minute)" : "installing what is needed",
  );
  const [command, args] = pnpm("install", "--frozen-lockfile", ...SCOPES[scope]);
  const { code, output } = await captureProcess(command, args);
  if (code !== 0) throw new Error(`Installing failed. The end of what it said:\n${output.slice(-3000)}`);
  mkdirSync(STAMPS, { recursive: true });
  writeFileSync(path.join(STAMPS, scope), wanted);
  sayStep(`installed in ${seconds(started)}`);
}

/** Links packages that were just written, and notes them in the lockfile; nothing of others is looked up again. */
export async function linkNewPackages() {
  sayStep("linking the new package");
  const [command, args] = pnpm("install", "--no-frozen-lockfile", "--prefer-offline");
  const { code, output } = await captureProcess(command, args);
  if (code !== 0) throw new Error(`Linking failed:\n${output.slice(-3000)}`);
  writeFileSync(path.join(STAMPS, "all"), fingerprint());
}

function isStamped(scope, wanted) {
  const file = path.join(STAMPS, scope);
  return existsSync(file) && readFileSync(file, "utf8") === wanted;
}

function fingerprint() {
  const hash = createHash("sha256");
  for (const file of ["package.json", "pnpm-lock.yaml", "pnpm-workspace.yaml", ...manifests()]) {
    hash.update(file).update(readFileSync(inRoot(file)));
  }
  return hash.update(process.platform + process.arch).digest("hex");
}

function manifests() {
  return ["apps", "packages", "packages/plugins", "tooling"]
    .flatMap((folder) => readdirSync(inRoot(folder)).map((name) => `${folder}/${name}/package.json`))
    .filter((file) => existsSync(inRoot(file)))
    .sort();
}
