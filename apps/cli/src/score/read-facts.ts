import { type FactSheet, type FactSpec, type FactValue, type Locale, parseFactText } from "@kiemtra/core";
import { factProblemTexts, say } from "@kiemtra/i18n";
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
  for (const [unit, facts] of units) checkBounds(unit, facts, specs, problems);
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

/** A count that its spec bounds by another fact may not exceed it. */
function checkBounds(
  unit: string,
  facts: ReadonlyMap<string, Recorded>,
  specs: readonly FactSpec[],
  problems: Problem[],
): void {
  for (const spec of specs) {
    if (spec.kind !== "count" || !spec.atMost) continue;
    const [count, bound] = [facts.get(spec.key), facts.get(spec.atMost)];
    if (!count || !bound || Number(count.value) <= Number(bound.value)) continue;
    const text = `unit ${unit}: ${spec.key} is ${count.text}, above ${spec.atMost}, which is ${bound.text} (line ${bound.line}); correct one of them`;
    problems.push({ line: count.line, column: 3, text });
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
