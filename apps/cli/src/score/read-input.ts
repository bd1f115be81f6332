import { isIsoDate, type Locale, type RuleSetContent, type ScoredUnit, type UnitFacts } from "@kiemtra/core";
import { InputProblems } from "../input-problems.ts";
import { readFacts } from "./read-facts.ts";
import { readUnits } from "./read-units.ts";

/** Options by which a command names facts, units and a day. */
export interface InputOptions {
  readonly facts: string;
  readonly units?: string;
  readonly asOf?: string;
}

/** The day that decides what applies: as given, or today. One on which a rule set is not in force is warned of on stderr. */
export function dayOf(
  { asOf }: Pick<InputOptions, "asOf">,
  ...ruleSets: readonly Pick<RuleSetContent, "id" | "inForceFrom" | "inForceTo">[]
): string {
  const day = asOf ?? new Date().toISOString().slice(0, 10);
  if (!isIsoDate(day)) throw new InputProblems([`--as-of ${day}: not a date; write it like 2026-08-31`]);
  for (const { id, inForceFrom, inForceTo } of ruleSets) {
    if (day >= inForceFrom && (inForceTo === undefined || day <= inForceTo)) continue;
    const force = inForceTo === undefined ? `from ${inForceFrom}` : `from ${inForceFrom} to ${inForceTo}`;
    const named = asOf === undefined ? `as of today, ${day}` : `--as-of ${day}`;
    process.stderr.write(
      `warning: ${named}: ${id} is in force ${force}; use --as-of with a day in that time\n`,
    );
  }
  return day;
}

/** Reads and checks facts and units; every unit with facts has to be in the list of units, where there is one. */
export async function readUnitFacts(
  options: InputOptions,
  specs: RuleSetContent["facts"],
  locale: Locale,
): Promise<readonly UnitFacts[]> {
  const units = options.units ? await readUnits(options.units) : undefined;
  const sheets = await readFacts(options.facts, specs, locale);
  return [...sheets].map(([id, facts]) => ({ unit: unitOf(id, units, options), facts }));
}

function unitOf(
  id: string,
  units: ReadonlyMap<string, ScoredUnit> | undefined,
  options: InputOptions,
): ScoredUnit {
  const unit = units ? units.get(id) : { id, kind: "commune" as const, type: "" };
  if (unit) return unit;
  throw new InputProblems([
    `${options.facts}: unit ${id} is not in ${options.units}; add it there or correct the code`,
  ]);
}

/** The facts of one unit, or a clear word that it has none. */
export function factsOfUnit(units: readonly UnitFacts[], id: string, options: InputOptions): UnitFacts {
  const found = units.find(({ unit }) => unit.id === id);
  if (found) return found;
  const known = units.slice(0, 5).map(({ unit }) => unit.id);
  throw new InputProblems([`${options.facts}: has no facts of unit ${id}; it has ${known.join(", ")}…`]);
}
