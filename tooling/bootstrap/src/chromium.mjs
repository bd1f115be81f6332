import { existsSync } from "node:fs";
import { node24Env } from "./node24.mjs";
import { inRoot } from "./places.mjs";
import { captureProcess } from "./run-process.mjs";
import { sayStep } from "./say-step.mjs";

const SYSTEM = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * A Chromium for the browser journeys: CHROMIUM_PATH, else the system's, else the one inside a registry package, else
 * (as root on Debian) from apt. With none the journeys fail and say what to install; they are never skipped.
 */
export async function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (await launches(given)) return given;
    throw new Error(`CHROMIUM_PATH=${given} does not start; point it at a Chromium or Chrome, or unset it.`);
  }
  for (const file of SYSTEM) if (existsSync(file) && (await launches(file))) return file;
  const packaged = await fromPackage();
  if (packaged && (await launches(packaged))) return packaged;
  const installed = await fromApt();
  if (installed && (await launches(installed))) return installed;
  throw new Error(
    "The browser journeys need Chromium and none was found. Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.",
  );
}

/** Whether the program starts and renders a page: a file that exists may still lack its libraries. */
async function launches(file) {
  const script = inRoot("tooling/bootstrap/src/launch-chromium.mjs");
  const { code } = await captureProcess("node", [script], { env: node24Env({ CHROMIUM_PATH: file }) });
  return code === 0;
}

/** Unpacks the Chromium that a registry package carries, with the libraries that it brings. */
async function fromPackage() {
  const script = inRoot("tooling/bootstrap/src/unpack-chromium.mjs");
  const { code, output } = await captureProcess("node", [script], { env: node24Env() });
  const file = output.trim().split("\n").at(-1);
  return code === 0 && file && existsSync(file) ? file : undefined;
}

async function fromApt() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  sayStep("installing chromium with apt-get");
  await captureProcess("apt-get", ["update"]);
  const { code } = await captureProcess("apt-get", ["install", "-y", "--no-install-recommends", "chromium"]);
  return code === 0 ? "/usr/bin/chromium" : undefined;
}
