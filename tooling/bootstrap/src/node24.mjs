import { existsSync } from "node:fs";
import path from "node:path";
import { inRoot } from "./places.mjs";

const NEEDED_MAJOR = 24;

/** Node 24 from the registry package of this machine, else the Node that runs us when it is new enough. */
function findNode24() {
  const bundled = inRoot(
    "tooling/bootstrap/node_modules",
    `node-${process.platform}-${process.arch}`,
    "bin",
    process.platform === "win32" ? "node.exe" : "node",
  );
  if (existsSync(bundled)) return bundled;
  if (Number(process.versions.node.split(".")[0]) >= NEEDED_MAJOR) return process.execPath;
  throw new Error(
    `Kiểm tra needs Node ${NEEDED_MAJOR}, and there is no ready-made one for ${process.platform}-${process.arch}. Install Node ${NEEDED_MAJOR} and run the command again.`,
  );
}

/** The environment in which `node` is Node 24 for everything that is started. */
export function node24Env(extra = {}) {
  const folder = path.dirname(findNode24());
  return { ...process.env, PATH: `${folder}${path.delimiter}${process.env.PATH ?? ""}`, ...extra };
}
