import { spawn } from "node:child_process";
import { ROOT } from "./places.mjs";

/**
 * Runs a program to its end and gives its exit code. Ctrl-C reaches the program too, which ends by itself; we wait for
 * it instead of dying first and leaving it behind.
 */
export function runProcess(command, args, options = {}) {
  const { env = process.env, stdout = "inherit", stderr = "inherit", shell = false } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? ROOT,
      env,
      stdio: ["inherit", stdout, stderr],
      shell,
    });
    const forward = (signal) => child.kill(signal);
    const wait = () => {};
    const parent = process.ppid;
    // npm may be ended without passing it on; what it started must not be left behind.
    const orphaned = setInterval(() => process.ppid !== parent && child.kill("SIGTERM"), 1000);
    process.on("SIGTERM", forward);
    process.on("SIGINT", wait);
    child.on("error", reject);
    child.on("close", (code, signal) => {
      clearInterval(orphaned);
      process.off("SIGTERM", forward);
      process.off("SIGINT", wait);
      resolve(code ?? (signal ? 130 : 1));
    });
  });
}

/** Runs a program and gives what it printed, with its exit code. */
export function captureProcess(command, args, options = {}) {
  const { env = process.env } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: options.cwd ?? ROOT, env, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const add = (chunk) => {
      output += chunk;
      if (options.live) process.stderr.write(chunk);
    };
    child.stdout.on("data", add);
    child.stderr.on("data", add);
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}
