import { cpSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../test/temporary-folder.ts";
import { binariesIn, findBinaries } from "./binaries.ts";
import { makeReachable } from "./reachable-binaries.ts";
import { runProgram } from "./run-program.ts";
import { chooseServerUser } from "./server-user.ts";

test("says what to do where no binary is made for the platform", () => {
  expect(() => findBinaries("sunos", "sparc")).toThrow("set DATABASE_URL");
  expect(() => findBinaries("win32", "x64")).toThrow("set DATABASE_URL");
});

test("finds programs of the major version that the package names", () => {
  expect(findBinaries().major).toBe(18);
});

test("runs programs that lie in a folder closed to every other user", async () => {
  const closed = temporaryFolder(0o700);
  const user = chooseServerUser(closed);
  const native = join(closed, "native");
  mkdirSync(native);
  cpSync(findBinaries().folder, native, { recursive: true, verbatimSymlinks: true });
  const binaries = await makeReachable(binariesIn(native, `18.0.0-test-${process.pid}`), user, () => {});
  onTestFinished(() => rmSync(binaries.folder, { recursive: true, force: true }));
  expect(await runProgram(binaries.postgres, ["--version"], "", user)).toMatchObject({ exit: 0 });
}, 120_000);

test("says when a program does not run", async () => {
  const empty = binariesIn(temporaryFolder(), "18.0.0");
  await expect(makeReachable(empty, { uid: undefined, gid: undefined }, () => {})).rejects.toMatchObject({
    code: "binary-does-not-run",
  });
});
