import { score } from "@kiemtra/core";
import { judgesFor } from "@kiemtra/registry";
import type { Command } from "commander";
import { calendar } from "../calendar.ts";
import { localeOf } from "../command-locale.ts";
import { InputProblems } from "../input-problems.ts";
import { openRuleSet } from "../rule-set/open-rule-set.ts";
import { scorecardsToCsv, scorecardsToJson } from "./format-scorecards.ts";
import { dayOf, type InputOptions, readUnitFacts } from "./read-input.ts";

interface ScoreOptions extends InputOptions {
  readonly ruleSet: string;
  readonly format: string;
  readonly explain?: boolean;
}

/** `kiemtra score`: scores every unit of a file of facts. */
export function addScoreCommand(program: Command): void {
  program
    .command("score")
    .description("score units from a file of facts")
    .requiredOption("--rule-set <id|file>", "a shipped rule set, or a rule-set document")
    .requiredOption("--facts <file.csv>", "unit,fact,value; UTF-8")
    .option("--units <file.csv>", "unit,name,level[,type,attributes]; without it every unit is a commune")
    .option("--as-of <date>", "the day that decides what applies, YYYY-MM-DD; default: today")
    .option("--format <format>", "csv or json", "csv")
    .option("--explain", "add what was not reached and why")
    .addHelpText(
      "after",
      `
Values: yes/no as yes or no; a count in digits; a number with a decimal point; a date as 2023-05-09;
a choice by its key. An empty value means not answered.
CSV out: unit,node,state,points,max; groups as group:<id>, then total.`,
    )
    .action(async (options: ScoreOptions, command: Command) => {
      process.stdout.write(await scoreFiles(options, command));
    });
}

async function scoreFiles(options: ScoreOptions, command: Command): Promise<string> {
  const locale = localeOf(command);
  if (options.format !== "csv" && options.format !== "json") {
    throw new InputProblems([`--format ${options.format}: unknown; use csv or json`]);
  }
  const { content } = await openRuleSet(options.ruleSet, locale);
  const asOf = dayOf(options, content);
  const judges = await judgesFor(content);
  const units = await readUnitFacts(options, content.facts, locale);
  const cards = units.map(({ unit, facts }) =>
    score({ ruleSet: content, unit, facts, asOf, calendar, judges }),
  );
  if (options.format === "json") return scorecardsToJson(cards);
  return scorecardsToCsv(cards, content, options.explain ? locale : undefined);
}
