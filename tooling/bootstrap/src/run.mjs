/**
 * Runs a command of the project on a bare machine: Node 20 or newer and npm, nothing else. Sets up what is missing,
 * progress on stderr, and goes on with Node 24; stdout carries only the command's own result.
 */
import { bench, deep, dev, fix, gen, kiemtra, start, test } from "./commands.mjs";

const commands = { start, test, dev, kiemtra, fix, gen, bench, "test:deep": deep };
const [name = "", ...args] = process.argv.slice(2);
const command = commands[name];

if (!command) {
  process.stderr.write(`No command "${name}"; there are: ${Object.keys(commands).join(", ")}\n`);
  process.exit(2);
}
try {
  process.exitCode = await command(args);
} catch (error) {
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
