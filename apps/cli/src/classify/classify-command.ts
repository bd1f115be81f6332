import {
  type Classified,
  type CouncilDecision,
  classifyUnits,
  formatMilli,
  isIsoDate,
  type Locale,
  type RuleSetContent,
  type UnitFacts,
  type UnitStanding,
} from "@kiemtra/core";
import { classReasonText } from "@kiemtra/i18n/scales";
import { judgesFor } from "@kiemtra/registry";
import type { Command } from "commander";
import { calendar } from "../calendar.ts";
import { localeOf } from "../command-locale.ts";
import { csvText } from "../csv-text.ts";
import { InputProblems } from "../input-problems.ts";
import { openRuleSet } from "../rule-set/open-rule-set.ts";
import { readCsv } from "../score/read-csv.ts";
import { dayOf, type InputOptions, readUnitFacts } from "../score/read-input.ts";

interface ClassifyOptions extends InputOptions {
  readonly ruleSet: string;
  readonly decisions?: string;
}

/** `kiemtra classify`: ranks every list and classifies every unit, with the reason of each step. */
export function addClassifyCommand(program: Command): void {
  program
    .command("classify")
    .description("rank and classify units, each with its reasons")
    .requiredOption("--rule-set <id|file>", "a shipped rule set, or a rule-set document")
    .requiredOption("--facts <file.csv>", "unit,fact,value; UTF-8")
    .option("--units <file.csv>", "unit,name,level[,type,attributes]; without it every unit is a commune")
    .option("--as-of <date>", "the day that decides what applies, YYYY-MM-DD; default: today")
    .option("--decisions <file.csv>", "decisions of the council: unit,class,number,date,reason")
    .action(async (options: ClassifyOptions, command: Command) => {
      const locale = localeOf(command);
      const { content } = await openRuleSet(options.ruleSet, locale);
      const units = await readUnitFacts(options, content.facts, locale);
      const decisions = options.decisions ? await readDecisions(options.decisions, content, units) : [];
      const judges = await judgesFor(content);
      const standings = classifyUnits({
        ruleSet: content,
        units,
        asOf: dayOf(options, content),
        calendar,
        judges,
        decisions,
      });
      process.stdout.write(toCsv(standings, content, locale));
    });
}

async function readDecisions(
  path: string,
  { classification }: RuleSetContent,
  units: readonly UnitFacts[],
): Promise<readonly CouncilDecision[]> {
  const keys = classification?.classes.map(({ key }) => key) ?? [];
  const lines = await readCsv(path, ["unit", "class", "number", "date", "reason"]);
  const known = new Set(units.map(({ unit }) => unit.id));
  const decided = new Set<string>();
  return lines.map(({ line, cells }) => {
    const [unit = "", name = "", number = "", date = "", reason = ""] = cells.map((cell) => cell.trim());
    if (!keys.includes(name))
      throw new InputProblems([`${path}:${line}:2: no class "${name}"; use one of ${keys.join(", ")}`]);
    if (number === "" || reason === "")
      throw new InputProblems([
        `${path}:${line}:3: a decision needs the number of its minutes and its reason`,
      ]);
    if (!known.has(unit))
      throw new InputProblems([`${path}:${line}:1: no unit ${unit} among the facts; correct the code`]);
    if (!isIsoDate(date))
      throw new InputProblems([`${path}:${line}:4: "${date}" is not a date; write it like 2026-08-31`]);
    if (decided.has(unit))
      throw new InputProblems([
        `${path}:${line}:1: a second decision on unit ${unit}; keep the one that holds`,
      ]);
    decided.add(unit);
    return { unit, class: name, reason, minutes: { number, date } };
  });
}

function toCsv(standings: readonly UnitStanding[], ruleSet: RuleSetContent, locale: Locale): string {
  const reasons = ({ reasons: steps }: Classified) =>
    steps.map((step) => classReasonText(step, ruleSet, locale)).join(" ");
  const areas = ruleSet.areas.filter(({ role }) => role === undefined).map(({ id }) => id);
  return csvText([
    ["list", "rank", "unit", "points", "of", ...areas.map((id) => `${id} %`), "class", "why"],
    ...standings.map(
      ({ unit, list, rank, totalMilli, applicableMilli, isComplete, areaShares, classified }) => [
        list,
        rank > 0 ? rank : "",
        unit.id,
        isComplete ? formatMilli(totalMilli, 3) : "",
        applicableMilli > 0 && (isComplete || Object.keys(areaShares).length > 0)
          ? formatMilli(applicableMilli, 3)
          : "",
        ...areas.map((id) => {
          const share = areaShares[id];
          return share === undefined ? "" : formatMilli(share, 2);
        }),
        classified?.class ?? "",
        classified ? reasons(classified) : "",
      ],
    ),
  ]);
}
