import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { identify, identifySelf, isAlive } from "./process-identity.ts";

test("knows this process again", () => {
  expect(isAlive(identifySelf())).toBe(true);
});

test("tells a process from an earlier one with its pid", () => {
  expect(isAlive({ pid: process.pid, started: "long ago" })).toBe(false);
});

test("sees that a process ended", async () => {
  const child = spawn("/bin/sleep", ["600"]);
  const known = identify(child.pid ?? 0);
  expect(known && isAlive(known)).toBe(true);
  child.kill("SIGKILL");
  await once(child, "exit");
  expect(known && isAlive(known)).toBe(false);
});

test("reads the start of a process from ps where there is no /proc", () => {
  expect(identify(process.pid, "darwin")?.started).toMatch(/\d\d:\d\d:\d\d \d{4}$/);
});
