import {
  compareRuleSets,
  formatMilli,
  type RuleSetContent,
  type Simulation,
  type UnitResult,
} from "@kiemtra/core";
import { judgesFor } from "@kiemtra/registry";
import type { Command } from "commander";
import { calendar } from "../calendar.ts";
import { localeOf } from "../command-locale.ts";
import { csvText } from "../csv-text.ts";
import { InputProblems } from "../input-problems.ts";
import { openRuleSet } from "../rule-set/open-rule-set.ts";
import { dayOf, type InputOptions, readUnitFacts } from "../score/read-input.ts";
import { readAgainst } from "./read-against.ts";

interface SimulateOptions extends InputOptions {
  readonly ruleSet: string;
  readonly against: string;
  readonly format: string;
}

/** `kiemtra simulate`: scores the same facts with two rule sets and says what changes, for whom, and because of what. */
export function addSimulateCommand(program: Command): void {
  program
    .command("simulate")
    .description("what another rule set, or a list of changes, does to the same facts")
    .requiredOption("--rule-set <id|file>", "the rule set as it is")
    .requiredOption("--against <id|file|changes.json>", "another rule set, or changes to this one")
    .requiredOption("--facts <file.csv>", "unit,fact,value; UTF-8")
    .option("--units <file.csv>", "unit,name,level[,type,attributes]; without it every unit is a commune")
    .option("--as-of <date>", "the day that decides what applies, YYYY-MM-DD; default: today")
    .option("--format <format>", "csv or json", "csv")
    .addHelpText(
      "after",
      `
changes.json, for index-766-2026: [{"node": "dossiers-digitised", "set": {"maxMilli": 8000}}, {"node": "data-reused", "set": {"scale": {"fullFromPercentMilli": 40000}}}]
A change sets fields of one criterion; "scale" replaces settings of its scale.
CSV out: a row for each unit (points, class, rank, change), then the kinds of unit, the criteria that can no
longer be computed, and what each change moved. Ranks and classes follow the rule sets.`,
    )
    .action(async (options: SimulateOptions, command: Command) => {
      process.stdout.write(await simulate(options, command));
    });
}

async function simulate(options: SimulateOptions, command: Command): Promise<string> {
  const locale = localeOf(command);
  if (options.format !== "csv" && options.format !== "json")
    throw new InputProblems([`--format ${options.format}: unknown; use csv or json`]);
  const { content: before } = await openRuleSet(options.ruleSet, locale);
  const after = await readAgainst(options.against, before, locale);
  const asOf = dayOf(options, before, after);
  const specs = [
    ...after.facts,
    ...before.facts.filter(({ key }) => !after.facts.some((fact) => fact.key === key)),
  ];
  const units = await readUnitFacts(options, specs, locale);
  const result = compareRuleSets({
    before,
    after,
    units,
    asOf,
    calendar,
    judges: new Map([...(await judgesFor(before)), ...(await judgesFor(after))]),
  });
  return options.format === "json" ? `${JSON.stringify(result, null, 2)}\n` : toCsv(result, before, after);
}

function toCsv(result: Simulation, before: RuleSetContent, after: RuleSetContent): string {
  const points = (milli: number) => formatMilli(milli, 3);
  const side = ({ totalMilli, isComplete, rank, class: name }: UnitResult) => [
    isComplete ? points(totalMilli) : "",
    name ?? "",
    rank > 0 ? rank : "",
  ];
  const units = result.units.map(({ unit, before: was, after: is, changeMilli, moved }) => [
    unit.id,
    unit.type,
    ...side(was),
    ...side(is),
    changeMilli === undefined ? "" : points(changeMilli),
    moved ?? "",
  ]);
  const kinds = result.kinds.map(({ kind, type, units: count, winners, losers, notComputed, sumMilli }) => [
    kind,
    type,
    count,
    winners,
    losers,
    notComputed,
    points(sumMilli),
  ]);
  const lost = result.noLongerComputed.map(({ node, isNew, units: open, neverRecorded, missing }) => [
    isNew ? `${node} (new)` : node,
    open.length,
    neverRecorded.join(" "),
    missing.join(" "),
  ]);
  const moves = result.contributions.map(({ change, sumMilli, movementMilli, sharePercentMilli }) => [
    change.kind,
    change.node,
    points(sumMilli),
    points(movementMilli),
    points(sharePercentMilli),
  ]);
  const [a, b] = [before.id, after.id === before.id ? `${after.id} changed` : after.id];
  return [
    csvText([["unit", "type", a, "class", "rank", b, "class", "rank", "change", "moved"], ...units]),
    csvText([["kind", "type", "units", "winners", "losers", "not computed", "change"], ...kinds]),
    csvText([["not computed", "units", "never recorded", "missing"], ...lost]),
    csvText([["change", "node", "sum", "movement", "share %"], ...moves]),
  ].join("\n");
}
