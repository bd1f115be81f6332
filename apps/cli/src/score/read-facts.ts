import {
  compileValidation,
  type FactSheet,
  type FactSpec,
  type FactValue,
  type Locale,
  parseFactText,
  type Validate,
} from "@kiemtra/core";
import { factIssueTexts, factProblemTexts, say } from "@kiemtra/i18n";
import { InputProblems } from "../input-problems.ts";
import { type CsvLine, readCsv } from "./read-csv.ts";

interface Recorded {
  readonly value: FactValue;
  readonly text: string;
  readonly line: number;
}

type Recordings = Map<string, Map<string, Recorded>>;

/**
 * Reads facts in long form (`unit,fact,value`) and checks every line against the rule set: unknown facts, values of
 * the wrong kind, one fact twice with two values, a numerator above its denominator. Nothing is kept when anything
 * is wrong. Units come in the order of their first line.
 */
export async function readFacts(
  path: string,
  specs: readonly FactSpec[],
  locale: Locale,
): Promise<ReadonlyMap<string, FactSheet>> {
  const lines = await readCsv(path, ["unit", "fact", "value"]);
  const problems: Problem[] = [];
  const units: Recordings = new Map();
  const known = new Map(specs.map((spec) => [spec.key, spec]));
  for (const line of lines) recordLine(line, known, units, problems, locale);
  const validate = compileValidation(specs);
  for (const [unit, facts] of units) checkTogether(unit, facts, validate, problems, locale);
  if (problems.length > 0) {
    problems.sort((a, b) => a.line - b.line);
    throw new InputProblems(problems.map(({ line, column, text }) => `${path}:${line}:${column}: ${text}`));
  }
  return new Map([...units].map(([unit, facts]) => [unit, sheetOf(facts)]));
}

interface Problem {
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

function recordLine(
  { line, cells }: CsvLine,
  known: ReadonlyMap<string, FactSpec>,
  units: Recordings,
  problems: Problem[],
  locale: Locale,
): void {
  const [unit = "", fact = "", text = ""] = cells.map((cell) => cell.trim().normalize("NFC"));
  const spec = known.get(fact);
  if (unit === "") problems.push({ line, column: 1, text: "the unit is empty; write the unit's code" });
  if (!spec) {
    const hint = nearest(fact, [...known.keys()]);
    problems.push({ line, column: 2, text: `unknown fact "${fact}"; ${hint}` });
    return;
  }
  if (text === "") return;
  const parsed = parseFactText(spec, text);
  if ("problem" in parsed) {
    const why = say(factProblemTexts[parsed.problem.code], parsed.problem.data, { locale });
    problems.push({ line, column: 3, text: `${fact} "${text}" ${why}` });
    return;
  }
  const facts = units.get(unit) ?? new Map<string, Recorded>();
  units.set(unit, facts);
  const earlier = facts.get(fact);
  if (earlier && earlier.value !== parsed.value) {
    const both = `"${earlier.text}" on line ${earlier.line} and "${text}" here`;
    problems.push({ line, column: 3, text: `unit ${unit} has two values of ${fact}: ${both}; keep one` });
    return;
  }
  facts.set(fact, { value: parsed.value, text, line });
}

/** What the facts of a unit say of one another: a count may not exceed the one that its spec names. */
function checkTogether(
  unit: string,
  facts: ReadonlyMap<string, Recorded>,
  validate: Validate,
  problems: Problem[],
  locale: Locale,
): void {
  const values = Object.fromEntries([...facts].map(([key, { value }]) => [key, value]));
  for (const { fact, code, data } of validate(values)) {
    const why = say(factIssueTexts[code], data, { locale });
    const other = facts.get(String(data.other));
    const where = other ? ` (line ${other.line})` : "";
    problems.push({
      line: facts.get(fact)?.line ?? 1,
      column: 3,
      text: `unit ${unit}: ${fact} ${why}${where}`,
    });
  }
}

function sheetOf(facts: ReadonlyMap<string, Recorded>): FactSheet {
  const values = Object.fromEntries([...facts].map(([key, { value }]) => [key, value]));
  return { values, clashes: [] };
}

function nearest(fact: string, keys: readonly string[]): string {
  const name = fact.split("/").at(-1) ?? fact;
  const close =
    keys.find((key) => key.endsWith(`/${name}`)) ?? keys.find((key) => name.length > 3 && key.includes(name));
  return close ? `did you mean "${close}"?` : "see the rule set's facts with: kiemtra rule-set show ID";
}
