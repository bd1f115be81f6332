#!/usr/bin/env node
import { Command } from "commander";
import { addBackupCommand } from "./backup/backup-command.ts";
import { addRestoreCommand } from "./backup/restore-command.ts";
import { addClassifyCommand } from "./classify/classify-command.ts";
import { addExplainCommand } from "./explain/explain-command.ts";
import { addImportCommand } from "./import/import-command.ts";
import { InputProblems } from "./input-problems.ts";
import { addPluginCommand } from "./plugins/plugin-command.ts";
import { addRuleSetCommand } from "./rule-set/rule-set-command.ts";
import { addScoreCommand } from "./score/score-command.ts";
import { addSimulateCommand } from "./simulate/simulate-command.ts";

const program = new Command("kiemtra")
  .description("Inspection of administrative reform: score, check rule sets, back up, from a terminal")
  .option("--lang <locale>", "language of messages: en or vi", "en")
  .showHelpAfterError("Run with --help to see how it is used.")
  .exitOverride();

addImportCommand(program);
addScoreCommand(program);
addExplainCommand(program);
addClassifyCommand(program);
addSimulateCommand(program);
addRuleSetCommand(program);
addPluginCommand(program);
addBackupCommand(program);
addRestoreCommand(program);

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = report(error);
}

function report(error: unknown): number {
  if (error instanceof InputProblems) {
    process.stderr.write(`${error.lines.join("\n")}\n`);
    return 2;
  }
  if (error instanceof Error && "code" in error && String(error.code).startsWith("commander.")) {
    return error.code === "commander.helpDisplayed" || error.code === "commander.help" ? 0 : 2;
  }
  process.stderr.write(
    `kiemtra: something went wrong: ${error instanceof Error ? error.stack : String(error)}\n`,
  );
  return 1;
}
