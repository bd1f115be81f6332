/** Answers that are no points. All lie far below any points. */
export const OPEN = -(2 ** 40);
export const NO_OCCURRENCE = OPEN - 1;
/** The products of this unit are too large for doubles: judge it exactly. */
export const TOO_LARGE = OPEN - 2;

/** What a node is for a unit, as bits: a group's are the union of its children's. */
export const APPLIES = 1;
export const IS_OPEN = 2;
export const NOT_OCCURRED = 4;
export const NOT_APPLICABLE = 8;

/** The kinds of formula. */
export const TABLE = 0;
export const LINEAR = 1;
export const RATIO = 2;
export const BANDS = 3;
export const TERMS = 4;

/** One figure of a formula with several. */
interface Term {
  readonly position: number;
  /** Twice the constant that it is multiplied by. */
  readonly times: number;
  readonly code: number;
}

/**
 * A scale in numbers: a formula over facts by position. One shape for all kinds, so that the engine reads it at full speed;
 * the file of each kind says which fields it uses. `divisor` is `2 · denominator · step`, `times` and `plus` are doubled:
 * `(times · x + plus) / divisor` cut to a whole number is then the exact value rounded half up, in steps.
 */
export interface Op {
  readonly kind: number;
  readonly position: number;
  readonly over: number;
  readonly times: number;
  readonly plus: number;
  readonly divisor: number;
  readonly step: number;
  /** Least and most points, in steps. */
  readonly lowest: number;
  readonly highest: number;
  /** Below this answer (a ratio: `x · wholeBelow < y · partBelow`) nothing is earned. */
  readonly zeroBelow: number;
  readonly partBelow: number;
  readonly wholeBelow: number;
  /** Answers outside are a contradiction. */
  readonly least: number;
  readonly most: number;
  readonly table: readonly number[];
  /** The table as a kernel reads it, made when columns are first scored. */
  look: Int32Array | undefined;
  readonly bounds: readonly number[];
  readonly terms: readonly Term[];
  /** Whether the causes are what the terms took, or what they did not bring. */
  readonly takes: boolean;
  readonly code: number;
  readonly zeroCode: number;
  readonly extraCode: number;
  readonly extraWeight: number;
}

/** What counts where there was no case: points and flags of the leaf's policy. */
export interface NoCase {
  readonly points: number;
  readonly flags: number;
}

/** The answers of many units: one column of values and one of states for each fact. */
export interface AnswerColumns {
  readonly values: readonly Float64Array[];
  readonly states: readonly Uint8Array[];
}

/** Whether a criterion applies to a unit, in columns: as the flags that it has before its facts are read. */
export const EXEMPT_BY_LEVEL = NOT_APPLICABLE | 16;

/** A comparison as 1 or 0 without a branch: random answers defeat the processor's guesses. */
export function bit(condition: boolean): number {
  return (condition as unknown as number) | 0;
}

/** Points as whole steps, rounded half up. */
export function stepsOf(points: number, step: number): number {
  return Math.floor((2 * points + step) / (2 * step));
}
