import pino from "pino";
import { readEnv } from "./env.ts";
import { type RunningServer, startServer } from "./start-server.ts";
import { lanAddresses } from "./tls.ts";

const started = performance.now();

try {
  const env = readEnv();
  const log = pino({ level: env.LOG_LEVEL }, pino.destination({ dest: 2, sync: true }));
  const server = await startServer(env, log, (step) => process.stderr.write(`  ${step}\n`));
  announce(server, env.HOST);
  stopOnSignal(server);
} catch (error) {
  process.stderr.write(
    `\nKiểm tra did not start: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exitCode = 1;
}

function announce(server: RunningServer, host: string): void {
  const lines = ["", `Kiểm tra: ${server.url}  (${((performance.now() - started) / 1000).toFixed(1)} s)`];
  if (host === "0.0.0.0") {
    const { protocol } = new URL(server.url);
    lines.push(
      ...lanAddresses().map((address) => `  on this network: ${protocol}//${address}:${server.port}`),
    );
  }
  if (server.setupCode)
    lines.push("", `First administrator: open the page and enter the code ${server.setupCode}`);
  if (server.demoAccounts.length > 0) {
    lines.push("", "Demonstration accounts:");
    lines.push(
      ...server.demoAccounts.map(
        ({ username, password, title }) => `  ${username.padEnd(12)} ${password}   ${title}`,
      ),
    );
  }
  process.stdout.write(`${[...lines, "", "Stop with Ctrl-C.", ""].join("\n")}\n`);
}

function stopOnSignal(server: RunningServer): void {
  let stopping = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      process.stderr.write("  stopping\n");
      server.stop().then(
        () => process.exit(0),
        (error: unknown) => {
          process.stderr.write(
            `  did not stop cleanly: ${error instanceof Error ? error.message : String(error)}\n`,
          );
          process.exit(1);
        },
      );
    });
  }
}
