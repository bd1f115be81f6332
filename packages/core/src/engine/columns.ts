import type { IsoDate } from "../calendar/working-days.ts";
import type { UnitRule } from "../schema/unit-rule.ts";
import { exemptBy, type ScoredUnit } from "../score/applies-to.ts";
import { type Answers, encode, type UnitFacts } from "./answers.ts";
import type { Engine, Leaf } from "./engine.ts";
import { APPLIES, EXEMPT_BY_LEVEL, NOT_APPLICABLE } from "./ops/op.ts";
import { fits } from "./ops/run-op.ts";
import { makePoints, type Points } from "./points.ts";

/** Facts of many units by position, as they travel: `states` 1 answered, 2 clash, 0 not; `applies` by criterion. */
export interface RawColumns {
  readonly n: number;
  readonly values: readonly Float64Array[];
  readonly states: readonly Uint8Array[];
  /** 1 the criterion applies, 2 not at the unit's level, 0 not; `undefined`: it applies to all. */
  readonly applies: readonly (Uint8Array | undefined)[];
  readonly units?: readonly ScoredUnit[];
}

/** Many units with their points kept, node by node. Recomputed in columns; nothing is ever added to an old result. */
export interface Columns {
  engine: Engine;
  readonly n: number;
  readonly units: readonly ScoredUnit[];
  readonly asOf: IsoDate;
  readonly values: readonly Float64Array[];
  readonly states: readonly Uint8Array[];
  /** Flags before facts are read: `APPLIES`, `NOT_APPLICABLE` or `EXEMPT_BY_LEVEL`. */
  applies: readonly Uint8Array[];
  /** The largest magnitude in each column of values: decides whether doubles can hold every product. */
  readonly largest: Float64Array;
  /** Whether each leaf's formula is exact in doubles for these columns. */
  isQuick: Uint8Array;
  /** Points of a leaf (whole thousandths) or of a branch, by node. */
  readonly points: (Int32Array | Float64Array)[];
  readonly flags: Uint8Array[];
  /** The maximum that counts: of branches always, of a leaf only where siblings may enlarge it. */
  readonly applicable: (Float64Array | undefined)[];
  readonly totals: Float64Array;
  /** Bonus less penalty. */
  readonly extras: Float64Array;
  readonly wholes: Float64Array;
  readonly totalFlags: Uint8Array;
  /** Units in order of rank, kept between rankings: a small change moves few. */
  readonly order: Int32Array;
  /** What units are ranked by, made anew at every ranking. */
  readonly figures: Float64Array;
  scratch: Scratch;
}

/** One unit's row, for what has no column form. */
interface Scratch {
  readonly answers: { unit: ScoredUnit } & Omit<Answers, "unit">;
  readonly points: Points;
}

const NOBODY: ScoredUnit = { id: "", kind: "commune", type: "" };

/** Lays columns out around facts that are columns already. Nothing is scored yet. */
export function columnsFrom(engine: Engine, raw: RawColumns, asOf: IsoDate = ""): Columns {
  const { n, values, states } = raw;
  const largest = Float64Array.from(values, largestOf);
  const everyone = new Uint8Array(n).fill(1);
  const applies = engine.criteria.map((_, place) => {
    const own = raw.applies[place];
    return own ? own.map(asFlags) : everyone;
  });
  const columns: Columns = {
    engine,
    n,
    units: raw.units ?? [],
    asOf,
    values,
    states,
    applies,
    largest,
    isQuick: new Uint8Array(engine.leaves.length),
    ...room(engine, n),
    totals: new Float64Array(n),
    extras: new Float64Array(n),
    wholes: new Float64Array(n),
    totalFlags: new Uint8Array(n),
    order: Int32Array.from({ length: n }, (_, unit) => unit),
    figures: new Float64Array(n),
    scratch: makeScratch(engine),
  };
  for (const leaf of engine.leaves) weigh(columns, leaf);
  return columns;
}

/** Notes whether a leaf's products stay exact in doubles, now that its formula or the largest answers have changed. */
export function weigh({ isQuick, largest }: Columns, { index, op }: Leaf): void {
  isQuick[index] = op && fits(op, largest) ? 1 : 0;
}

/** Whether a rule means each unit, as flags; without units it means all. */
export function appliesColumn({ n, units, asOf }: Columns, rule: UnitRule | undefined): Uint8Array {
  return Uint8Array.from({ length: n }, (_, u) => {
    const unit = units[u];
    const exempt = unit && exemptBy(rule, unit, asOf);
    return exempt === undefined ? APPLIES : exempt === "level" ? EXEMPT_BY_LEVEL : NOT_APPLICABLE;
  });
}

function asFlags(does: number): number {
  return does === 1 ? APPLIES : does === 2 ? EXEMPT_BY_LEVEL : NOT_APPLICABLE;
}

/** Encodes units into columns. Facts that no spec declares are left out; what a spec refuses counts as unanswered. */
export function loadColumns(engine: Engine, units: readonly UnitFacts[], asOf: IsoDate): Columns {
  const n = units.length;
  const values = sideBySide(new Float64Array(engine.facts.specs.length * n), n);
  const states = sideBySide(new Uint8Array(engine.facts.specs.length * n), n);
  const applies = engine.criteria.map(({ appliesTo }) => (appliesTo ? new Uint8Array(n) : undefined));
  for (let u = 0; u < n; u++) {
    const row = encode(engine, { ...units[u]!, asOf });
    for (let position = 0; position < values.length; position++) {
      values[position]![u] = row.values[position]!;
      states[position]![u] = row.states[position]!;
    }
    for (let place = 0; place < applies.length; place++) {
      const column = applies[place];
      if (column) column[u] = row.applies[place]!;
    }
  }
  return columnsFrom(engine, { n, values, states, applies, units: units.map(({ unit }) => unit) }, asOf);
}

/** Columns cut from one piece of memory: what is read one after the other lies one after the other. */
function sideBySide<T extends Float64Array | Int32Array | Uint8Array>(all: T, n: number): T[] {
  const count = n === 0 ? 0 : all.length / n;
  return Array.from({ length: count }, (_, k) => all.subarray(k * n, (k + 1) * n) as T);
}

/** Room for points and flags of every node. */
export function room(engine: Engine, n: number): Pick<Columns, "points" | "flags" | "applicable"> {
  const { leaves, branches } = engine;
  const enlarged = new Set<number>();
  for (const { spreads, children } of branches)
    if (spreads) for (const child of children) enlarged.add(child);
  return {
    points: [
      ...sideBySide(new Int32Array(leaves.length * n), n).map((column, index) =>
        enlarged.has(index) ? new Float64Array(n) : column,
      ),
      ...sideBySide(new Float64Array(branches.length * n), n),
    ],
    flags: sideBySide(new Uint8Array((leaves.length + branches.length) * n), n),
    applicable: [
      ...leaves.map(({ index }) => (enlarged.has(index) ? new Float64Array(n) : undefined)),
      ...branches.map(() => new Float64Array(n)),
    ],
  };
}

/** A row for one unit. */
export function makeScratch(engine: Engine): Scratch {
  const { length } = engine.facts.specs;
  const answers = {
    unit: NOBODY,
    values: new Float64Array(length),
    states: new Uint8Array(length),
    applies: new Uint8Array(engine.criteria.length),
  };
  return { answers, points: makePoints(engine) };
}

function largestOf(column: Float64Array): number {
  let largest = 0;
  for (let u = 0; u < column.length; u++) largest = Math.max(largest, Math.abs(column[u]!));
  return largest;
}
