import { chmodSync, existsSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { openHome } from "../src/home.ts";
import { stopServer } from "../src/stop-server.ts";

/** A data folder that is gone after the test, with its server if one is left. Mode 0711: what a server under root can reach. */
export function temporaryFolder(mode = 0o711): string {
  const folder = mkdtempSync(join(tmpdir(), "local-postgres-"));
  chmodSync(folder, mode);
  onTestFinished(() => remove(folder, folder));
  return folder;
}

/** Stops what runs in the data folder and removes `root`, and the home where that lies elsewhere. */
async function remove(root: string, dataDir: string): Promise<void> {
  const home = join(dataDir, "postgres");
  if (existsSync(home)) {
    await stopServer(openHome(dataDir));
    rmSync(realpathSync(home), { recursive: true, force: true });
  }
  rmSync(root, { recursive: true, force: true });
}
