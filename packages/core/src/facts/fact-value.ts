/** `plugin/fact`, permanent. */
export type FactKey = string;

/** One cell, or a fact that is not a table. A number that is not a count is a decimal string, so that it stays exact. */
export type ScalarValue = boolean | number | string;

/** One sampled dossier or posted procedure, with a permanent row id. */
export interface FactRow {
  readonly id: string;
  readonly cells: Readonly<Record<string, ScalarValue>>;
}

/**
 * What was seen or reported, by kind of the fact: yes/no → boolean, count → integer, number → decimal string
 * (`"8.83"`), choice → option key, date → `YYYY-MM-DD`, text → string, rows → list of rows.
 */
export type FactValue = ScalarValue | readonly FactRow[];

/** The facts of one unit, as they stand. A key that is absent was not answered. */
export interface FactSheet {
  readonly values: Readonly<Record<FactKey, FactValue>>;
  /** Facts with two different tips, waiting for the team head: never scored. */
  readonly clashes: readonly FactKey[];
}

/** The largest count a fact may hold. */
export const MAX_COUNT = 1_000_000_000_000;
