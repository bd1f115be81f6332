import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const MAIN = fileURLToPath(new URL("../../server/src/main.ts", import.meta.url));

/** The server as people run it, on a data folder of its own. */
export interface RunningApp {
  readonly url: string;
  /** Stops it and starts it again on the same data, as a restart of the machine would. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts the server with the demonstration, from nothing. */
export async function startApp(env: Readonly<Record<string, string>> = {}): Promise<RunningApp> {
  const dataDir = mkdtempSync(path.join(tmpdir(), "kiemtra-e2e-"));
  // Under root the database runs as another user, who must be able to pass through.
  chmodSync(dataDir, 0o711);
  const first = await launch(dataDir, "0", env);
  let { server } = first;
  const { port } = new URL(first.url);
  return {
    url: first.url,
    restart: async () => {
      await end(server);
      server = (await launch(dataDir, port, env)).server;
    },
    stop: async () => {
      await end(server);
      const home = path.join(dataDir, "postgres");
      if (existsSync(home)) rmSync(realpathSync(home), { recursive: true, force: true });
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function launch(
  dataDir: string,
  port: string,
  env: Readonly<Record<string, string>>,
): Promise<{ readonly server: ChildProcess; readonly url: string }> {
  const server = spawn(process.execPath, [MAIN], {
    env: { ...process.env, DATA_DIR: dataDir, PORT: port, HOST: "127.0.0.1", DATABASE_URL: "", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  return new Promise((resolve, reject) => {
    let said = "";
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const url = /https?:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (url && said.includes("Ctrl-C")) resolve({ server, url });
    };
    server.stdout?.on("data", listen);
    server.stderr?.on("data", listen);
    server.once("exit", (code) => reject(new Error(`the server ended with ${code}:\n${said}`)));
  });
}

function end(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.removeAllListeners("exit");
    server.once("exit", () => resolve());
    server.kill("SIGINT");
  });
}
