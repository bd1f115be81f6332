import type { FactValue } from "../src/facts/fact-value.ts";
import {
  type Columns,
  type CriterionNode,
  compile,
  editColumns,
  editFact,
  type FactKey,
  type FactSheet,
  listCriteria,
  loadColumns,
  type RuleSetContent,
  replaceCriterion,
  scoreColumns,
} from "../src/index.ts";
import { type Case, columnDisagreements } from "./agreement.ts";
import {
  CALENDAR,
  type RandomSource,
  randomAsOf,
  randomEdit,
  randomFactEdit,
  randomFacts,
  randomRuleSet,
  randomUnit,
} from "./random/random-case.ts";

/** What changes: the edition as a whole, one criterion of it, or one fact of one unit. */
export type Change =
  | { readonly kind: "edition"; readonly ruleSet: RuleSetContent }
  | { readonly kind: "criterion"; readonly node: CriterionNode }
  | {
      readonly kind: "fact";
      readonly unit: number;
      readonly fact: FactKey;
      readonly value: FactValue | undefined;
    };

/** The first edit after which columns are wrong; edit 0 without a change: they were loaded wrong. */
export interface BadEdit {
  readonly edit: number;
  readonly change: Change | undefined;
  /** The units before the edit, with the rule set of then. */
  readonly cases: readonly Case[];
  readonly found: readonly string[];
}

const UNITS = 7;

/**
 * Edits columns of a few units so many times. After each edit they must hold, bit for bit, what scoring each unit alone
 * gives, and what columns hold that are loaded anew.
 */
export function findBadEdit(random: RandomSource, edits: number): BadEdit | undefined {
  const ruleSet = randomRuleSet(random);
  const asOf = randomAsOf(random);
  let cases: readonly Case[] = Array.from({ length: UNITS }, () => ({
    ruleSet,
    unit: randomUnit(random),
    facts: randomFacts(random, ruleSet),
    asOf,
    calendar: CALENDAR,
  }));
  const loaded = replayEdit(cases, undefined);
  if (loaded.length > 0) return { edit: 0, change: undefined, cases, found: loaded };
  const columns = load(ruleSet, cases);
  for (let edit = 1; edit <= edits; edit++) {
    const before = cases;
    const change = randomChange(random, columns.engine.ruleSet);
    const found = attempt(() => {
      cases = make(change, columns, before);
      return [...columnDisagreements(columns, cases), ...differences(columns, cases)];
    });
    if (found.length > 0) return { edit, change, cases: before, found };
  }
  return undefined;
}

/** What is wrong in columns that are loaded with such units and edited once, or not at all. */
export function replayEdit(cases: readonly Case[], change: Change | undefined): readonly string[] {
  const [first] = cases;
  if (!first) return [];
  return attempt(() => {
    const columns = load(first.ruleSet, cases);
    const after = change ? make(change, columns, cases) : cases;
    return [...columnDisagreements(columns, after), ...differences(columns, after)];
  });
}

function load(ruleSet: RuleSetContent, cases: readonly Case[]): Columns {
  const columns = loadColumns(compile(ruleSet, { calendar: CALENDAR }), cases, cases[0]?.asOf ?? "");
  scoreColumns(columns);
  return columns;
}

function attempt(check: () => readonly string[]): readonly string[] {
  try {
    return check();
  } catch (error) {
    return [`throws ${error instanceof Error ? error.stack : String(error)}`];
  }
}

function randomChange(random: RandomSource, ruleSet: RuleSetContent): Change {
  if (random.chance(40))
    return { kind: "fact", unit: random.int(0, UNITS - 1), ...randomFactEdit(random, ruleSet) };
  const edited = randomEdit(random, ruleSet);
  const before = listCriteria(ruleSet);
  const changed = listCriteria(edited).filter((node, index) => node !== before[index]);
  const [node] = changed;
  return node && changed.length === 1 && random.chance(70)
    ? { kind: "criterion", node }
    : { kind: "edition", ruleSet: edited };
}

/** Makes a change in columns, and in the units as they are told apart from them. */
function make(change: Change, columns: Columns, cases: readonly Case[]): readonly Case[] {
  switch (change.kind) {
    case "edition":
      editColumns(columns, change.ruleSet);
      break;
    case "criterion":
      replaceCriterion(columns, change.node);
      break;
    case "fact": {
      const { unit, fact, value } = change;
      editFact(columns, unit, fact, value);
      return cases.map((input, u) =>
        u === unit ? { ...input, facts: told(input.facts, fact, value) } : input,
      );
    }
  }
  return cases.map((input) => ({ ...input, ruleSet: columns.engine.ruleSet }));
}

/** Facts with one told anew, or taken back; either way it is in no clash any more. */
function told({ values, clashes }: FactSheet, fact: FactKey, value: FactValue | undefined): FactSheet {
  const { [fact]: _, ...others } = values;
  return {
    values: value === undefined ? others : { ...others, [fact]: value },
    clashes: clashes.filter((key) => key !== fact),
  };
}

/** Where edited columns and columns loaded anew differ, totals and what ranking reads of them included. */
function differences(columns: Columns, cases: readonly Case[]): readonly string[] {
  const fresh = load(columns.engine.ruleSet, cases);
  const names = ["points", "flags"] as const;
  const lists = names.flatMap((name) =>
    fresh[name].map((wanted, node) => ({ at: `${name} of node ${node}`, wanted, got: columns[name][node] })),
  );
  for (const name of ["totals", "extras", "wholes", "totalFlags"] as const)
    lists.push({ at: name, wanted: fresh[name], got: columns[name] });
  return lists.flatMap(({ at, wanted, got }) =>
    `${got}` === `${wanted}` ? [] : [`${at}: ${got} after the edit, ${wanted} anew`],
  );
}
