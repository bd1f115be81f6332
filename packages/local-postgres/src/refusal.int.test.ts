import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../test/temporary-folder.ts";
import { openHome } from "./home.ts";
import { LocalPostgresError, startLocalPostgres } from "./index.ts";

const refusalOf = (dataDir: string) =>
  startLocalPostgres({ dataDir }).then(
    () => undefined,
    (error: unknown) => error,
  );

test("refuses the folder of another major version and says which it found", async () => {
  const dataDir = temporaryFolder();
  const server = await startLocalPostgres({ dataDir });
  await server.stop();
  writeFileSync(join(openHome(dataDir).cluster, "PG_VERSION"), "17\n");
  const refusal = await refusalOf(dataDir);
  expect(refusal).toBeInstanceOf(LocalPostgresError);
  expect(refusal).toMatchObject({ code: "wrong-major-version", details: { found: "17", expected: 18 } });
}, 120_000);

test("refuses a folder with other content and leaves it as it is", async () => {
  const dataDir = temporaryFolder();
  const { cluster } = openHome(dataDir);
  mkdirSync(cluster);
  writeFileSync(join(cluster, "thesis.txt"), "years of work");
  expect(await refusalOf(dataDir)).toMatchObject({ code: "not-a-database-folder" });
  expect(await refusalOf(dataDir)).toMatchObject({ details: { folder: cluster } });
});

test("refuses a file in place of the data folder", async () => {
  const file = join(temporaryFolder(), "file");
  writeFileSync(file, "");
  expect(await refusalOf(file)).toMatchObject({ code: "not-a-database-folder" });
});

test("refuses a socket folder that somebody put a link in place of", async () => {
  const dataDir = temporaryFolder();
  const { socketFolder } = openHome(dataDir);
  symlinkSync("/tmp", socketFolder);
  expect(await refusalOf(dataDir)).toMatchObject({ code: "socket-folder-not-ours" });
});

test("refuses to begin anew when the folder that the database was moved to is missing", async () => {
  const dataDir = temporaryFolder();
  symlinkSync(join(dataDir, "nowhere"), join(dataDir, "postgres"));
  expect(await refusalOf(dataDir)).toMatchObject({ code: "folder-not-reachable" });
});
