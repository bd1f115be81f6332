import { chmodSync, existsSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startLocalPostgres } from "@kiemtra/local-postgres";
import type { TestProject } from "vitest/node";

/** `globalSetup` of a project whose tests use a database: one private PostgreSQL for the whole run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), "kiemtra-test-"));
  // Under root the server runs as another user, who must be able to pass through.
  chmodSync(dataDir, 0o711);
  const server = await startLocalPostgres({ dataDir });
  project.provide("databaseServerUrl", server.url);
  return async () => {
    await server.stop();
    removeDataDir(dataDir);
  };
}

// `postgres` is a link where the server's user could not reach the data folder.
function removeDataDir(dataDir: string): void {
  const home = join(dataDir, "postgres");
  if (existsSync(home)) rmSync(realpathSync(home), { recursive: true, force: true });
  rmSync(dataDir, { recursive: true, force: true });
}
