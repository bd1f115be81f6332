import { ensureWebBuilt } from "./build-web.mjs";
import { ensureInstalled, linkNewPackages } from "./install.mjs";
import { node24Env } from "./node24.mjs";
import { inRoot } from "./places.mjs";
import { runProcess } from "./run-process.mjs";
import { sayStep } from "./say-step.mjs";
import { runAllGates } from "./test-gates.mjs";

/** `npm start`: installs what serving needs, builds the web client, serves everything on one port. */
export async function start() {
  await ensureInstalled("serve");
  await ensureWebBuilt();
  sayStep("starting");
  return runProcess("node", [inRoot("apps/server/src/main.ts")], { env: node24Env() });
}

/** `npm test`: every gate, browser journeys included. */
export async function test(args) {
  await ensureInstalled("all");
  return runAllGates(args);
}

/** `npm run dev`: the server restarts and the web client reloads when a file is saved. */
export async function dev() {
  await ensureInstalled("serve");
  const env = node24Env();
  const server = runProcess("node", ["--watch", inRoot("apps/server/src/main.ts")], { env });
  const web = runProcess("node", [inRoot("apps/web/node_modules/vite/bin/vite.js")], {
    cwd: inRoot("apps/web"),
    env,
  });
  sayStep("the web client with reload is at http://127.0.0.1:5173");
  return Math.max(...(await Promise.all([server, web])));
}

/** `npm run -s kiemtra -- …`: the command line. */
export async function kiemtra(args) {
  await ensureInstalled("cli");
  return runProcess("node", [inRoot("apps/cli/src/main.ts"), ...args], {
    env: node24Env(),
    cwd: process.env.INIT_CWD,
  });
}

/** `npm run fix`: formats and repairs what can be repaired, and writes the generated docs. */
export async function fix() {
  await ensureInstalled("all");
  return repair(["."]);
}

async function repair(folders) {
  const env = node24Env();
  const format = await runProcess(
    "node",
    [inRoot("node_modules/@biomejs/biome/bin/biome"), "check", "--write", ...folders],
    { env },
  );
  const docs = await runProcess("node", [inRoot("tooling/docs/src/write-docs.ts")], { env });
  return Math.max(format, docs);
}

/** `npm run gen -- plugin`: writes the first files of a plugin or a criterion (what `turbo gen` runs, without a download), and its pages. */
export async function gen(args) {
  await ensureInstalled("all");
  const generate = inRoot("tooling/generators/node_modules/@turbo/gen/dist/cli.js");
  const [name, ...answers] = args;
  const given = answers.length > 0 ? ["--args", ...answers] : [];
  const config = inRoot("tooling/generators/turbo/generators/config.ts");
  const code = await runProcess(
    "node",
    [generate, "run", ...(name ? [name] : []), "--config", config, ...given],
    { env: node24Env() },
  );
  if (code !== 0) return code;
  await linkNewPackages();
  return repair(["packages/plugins", "packages/registry"]);
}

/** `npm run bench`: compares the scoring engine with its peers, which the bench installs for itself. */
export async function bench(args) {
  await ensureInstalled("all");
  const main = inRoot("tooling/bench/src/bench.ts");
  return runProcess("node", ["--expose-gc", "--max-old-space-size=4096", main, ...args], {
    env: node24Env(),
    cwd: process.env.INIT_CWD,
  });
}

/** `npm run test:deep`: random cases by the hundred thousand, and mutations, whose tool it installs for itself. */
export async function deep(args) {
  await ensureInstalled("all");
  return runProcess("node", [inRoot("tooling/deep/src/deep.ts"), ...args], { env: node24Env() });
}
