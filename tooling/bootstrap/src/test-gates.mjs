import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ensureWebBuilt } from "./build-web.mjs";
import { findChromium } from "./chromium.mjs";
import { pnpm } from "./install.mjs";
import { node24Env } from "./node24.mjs";
import { inRoot } from "./places.mjs";
import { captureProcess } from "./run-process.mjs";
import { sayStep, seconds } from "./say-step.mjs";

const bin = (name) => inRoot("node_modules", name);

/** Checks that either hold or do not; each counts as one. */
const gates = [
  ["format and lint", "node", [bin("@biomejs/biome/bin/biome"), "ci", "--colors=off", "."]],
  ["workspace", ...pnpm("exec", "sherif", "-r", "packages-without-package-json")],
  ["types", ...pnpm("exec", "turbo", "run", "typecheck", "--output-logs=errors-only")],
  ["unused code", "node", [bin("knip/bin/knip.js")]],
];

/** Kinds of test, each counted test by test. */
const suites = [
  ["unit tests", "unit"],
  ["tests on PostgreSQL", "int"],
  ["browser journeys", "e2e"],
];

/** Runs everything, says how long each part took, and ends with one plain line. Exit 1 when anything failed. */
export async function runAllGates(only) {
  const counts = { passed: 0, failed: 0 };
  const wanted = (name) => only.length === 0 || only.some((word) => name.includes(word));
  for (const [name, command, args] of gates) {
    if (wanted(name)) await runGate(counts, name, command, args);
  }
  for (const [name, project] of suites) {
    if (wanted(name)) await runSuite(counts, name, project);
  }
  process.stdout.write(`${counts.passed} passed, ${counts.failed} failed\n`);
  return counts.failed > 0 || counts.passed === 0 ? 1 : 0;
}

async function runGate(counts, name, command, args) {
  const started = performance.now();
  sayStep(name);
  const { code, output } = await captureProcess(command, args, { env: node24Env({ NO_COLOR: "1" }) });
  if (code === 0) counts.passed += 1;
  else {
    counts.failed += 1;
    process.stderr.write(`${output}\n`);
  }
  sayStep(`${name}: ${code === 0 ? "holds" : "FAILED"} (${seconds(started)})`);
}

async function runSuite(counts, name, project) {
  const started = performance.now();
  sayStep(name);
  const extra = project === "e2e" ? await browserEnv() : {};
  const folder = path.join(tmpdir(), `kiemtra-test-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  const report = path.join(folder, `${project}.json`);
  const args = [
    "run",
    "--project",
    project,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ];
  const { code } = await captureProcess("node", [bin("vitest/vitest.mjs"), ...args], {
    env: node24Env(extra),
    live: true,
  });
  const { passed, failed } = readReport(report);
  rmSync(folder, { recursive: true, force: true });
  counts.passed += passed;
  counts.failed +=
    failed + (code !== 0 && failed === 0 ? 1 : 0) + (passed === 0 && failed === 0 && code === 0 ? 1 : 0);
  sayStep(`${name}: ${passed} passed, ${failed} failed (${seconds(started)})`);
}

async function browserEnv() {
  await ensureWebBuilt();
  return { CHROMIUM_PATH: await findChromium() };
}

/** A suite that left no report did not run: that is a failure, not silence. */
function readReport(file) {
  try {
    const report = JSON.parse(readFileSync(file, "utf8"));
    return { passed: report.numPassedTests, failed: report.numFailedTests + report.numPendingTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
