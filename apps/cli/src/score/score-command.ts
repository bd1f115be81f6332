import { isIsoDate, type ScoredUnit, score } from "@kiemtra/core";
import type { Command } from "commander";
import { localeOf } from "../command-locale.ts";
import { InputProblems } from "../input-problems.ts";
import { openRuleSet } from "../rule-set/open-rule-set.ts";
import { scorecardsToCsv, scorecardsToJson } from "./format-scorecards.ts";
import { readFacts } from "./read-facts.ts";
import { readUnits } from "./read-units.ts";

interface ScoreOptions {
  readonly ruleSet: string;
  readonly facts: string;
  readonly units?: string;
  readonly asOf?: string;
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
    .option("--units <file.csv>", "unit,name,level[,type]; without it every unit is a commune")
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
  const asOf = options.asOf ?? new Date().toISOString().slice(0, 10);
  if (!isIsoDate(asOf)) throw new InputProblems([`--as-of ${asOf}: not a date; write it like 2026-08-31`]);
  if (options.format !== "csv" && options.format !== "json") {
    throw new InputProblems([`--format ${options.format}: unknown; use csv or json`]);
  }
  const { content } = await openRuleSet(options.ruleSet, locale);
  const units = options.units ? await readUnits(options.units) : undefined;
  const sheets = await readFacts(options.facts, content.facts, locale);
  const cards = [...sheets].map(([id, facts]) =>
    score({ ruleSet: content, unit: unitOf(id, units, options), facts, asOf }),
  );
  if (options.format === "json") return scorecardsToJson(cards);
  return scorecardsToCsv(cards, content, options.explain ? locale : undefined);
}

function unitOf(
  id: string,
  units: ReadonlyMap<string, ScoredUnit> | undefined,
  options: ScoreOptions,
): ScoredUnit {
  const unit = units ? units.get(id) : { id, kind: "commune" as const, type: "" };
  if (unit) return unit;
  throw new InputProblems([
    `${options.facts}: unit ${id} is not in ${options.units}; add it there or correct the code`,
  ]);
}
