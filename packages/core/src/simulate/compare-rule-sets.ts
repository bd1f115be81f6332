import type { CalendarDay, IsoDate } from "../calendar/working-days.ts";
import { standingsOf } from "../classify/classify-units.ts";
import { encode, type UnitFacts } from "../engine/answers.ts";
import { type Columns, columnsFrom, loadColumns } from "../engine/columns.ts";
import { compile } from "../engine/compile-formulas.ts";
import type { Judges } from "../engine/engine.ts";
import { leafId, nodeIndex, readsOf } from "../engine/node-ids.ts";
import { IS_OPEN } from "../engine/ops/op.ts";
import { scoreColumns } from "../engine/score-columns.ts";
import type { FactKey } from "../facts/fact-value.ts";
import type { Milli } from "../points/points.ts";
import type { FactSpec } from "../schema/fact-spec.ts";
import type { RuleSetContent } from "../schema/rule-set.ts";
import type { ScoredUnit } from "../score/applies-to.ts";
import { type Change, stepsBetween } from "./change.ts";

/** What a comparison depends on. */
export interface SimulationInput {
  readonly before: RuleSetContent;
  readonly after: RuleSetContent;
  readonly units: readonly UnitFacts[];
  readonly asOf: IsoDate;
  readonly judges?: Judges | undefined;
  readonly calendar?: readonly CalendarDay[] | undefined;
}

/** A unit's result under one rule set. Points are in thousandths; rank 0: not ranked. */
export interface UnitResult {
  readonly totalMilli: Milli;
  readonly applicableMilli: Milli;
  readonly isComplete: boolean;
  readonly list: string;
  readonly rank: number;
  readonly class: string | undefined;
}

/**
 * A unit under both rule sets. `changeMilli` only where it has a result in both; `moved` is how many places it went up, only
 * where it is ranked in both.
 */
export interface UnitMove {
  readonly unit: ScoredUnit;
  readonly before: UnitResult;
  readonly after: UnitResult;
  readonly changeMilli: Milli | undefined;
  readonly moved: number | undefined;
}

/** Winners and losers among the units of one kind. */
export interface KindOfUnit {
  readonly kind: string;
  readonly type: string;
  readonly units: number;
  readonly winners: number;
  readonly losers: number;
  /** Without a result on one side or both: neither winner nor loser, and not in the sum. */
  readonly notComputed: number;
  readonly sumMilli: Milli;
}

/** A criterion that is not computed for units for which it was, or that is new; and what it waits for. */
export interface NoLongerComputed {
  readonly node: string;
  /** It was not there before: nothing is lost, but it cannot be computed either. */
  readonly isNew: boolean;
  readonly units: readonly string[];
  /** Facts that no unit has an answer to: nobody records them yet. */
  readonly neverRecorded: readonly FactKey[];
  readonly missing: readonly FactKey[];
}

/** What one change moved: the sum over the units with a result on both sides, and its share of all movement. */
export interface Contribution {
  readonly change: Change;
  readonly sumMilli: Milli;
  readonly movementMilli: Milli;
  /** Thousandths of a per cent of the movement of all changes. */
  readonly sharePercentMilli: number;
}

export interface Simulation {
  readonly units: readonly UnitMove[];
  readonly kinds: readonly KindOfUnit[];
  readonly noLongerComputed: readonly NoLongerComputed[];
  readonly contributions: readonly Contribution[];
}

/** Scores the same units with two rule sets and says what changes, for whom, and because of what. */
export function compareRuleSets(input: SimulationInput): Simulation {
  const facts = unionOf(input.before.facts, input.after.facts);
  const [before, after] = [
    { ...input.before, facts },
    { ...input.after, facts },
  ];
  const first = scoreAll(input, before);
  const last = scoreAll(input, after);
  const results = [resultsOf(first, input.units), resultsOf(last, input.units)] as const;
  const units = input.units.map(({ unit }, at): UnitMove => {
    const [was, is] = [results[0][at] as UnitResult, results[1][at] as UnitResult];
    const isRanked = was.rank > 0 && is.rank > 0 && was.list === is.list;
    return {
      unit,
      before: was,
      after: is,
      changeMilli: was.isComplete && is.isComplete ? is.totalMilli - was.totalMilli : undefined,
      moved: isRanked ? was.rank - is.rank : undefined,
    };
  });
  return {
    units,
    kinds: kindsOf(units),
    noLongerComputed: noLongerComputed(first, last, input.units),
    contributions: contributions(
      input,
      stepsBetween(before, after),
      first,
      units.flatMap(({ changeMilli }, at) => (changeMilli === undefined ? [] : [at])),
    ),
  };
}

/** Specs of both rule sets, each key once: keys are permanent, so the same key is the same fact. */
function unionOf(a: readonly FactSpec[], b: readonly FactSpec[]): readonly FactSpec[] {
  const keys = new Set(b.map(({ key }) => key));
  return [...b, ...a.filter(({ key }) => !keys.has(key))];
}

function scoreAll({ units, asOf, judges, calendar }: SimulationInput, ruleSet: RuleSetContent): Columns {
  const columns = loadColumns(compile(ruleSet, { judges, calendar }), units, asOf);
  scoreColumns(columns);
  return columns;
}

function resultsOf(columns: Columns, units: readonly UnitFacts[]): readonly UnitResult[] {
  return standingsOf(columns, units).map(
    ({ totalMilli, applicableMilli, isComplete, rank, list, classified }) => ({
      totalMilli,
      applicableMilli,
      isComplete,
      rank,
      list,
      class: classified?.class,
    }),
  );
}

function kindsOf(units: readonly UnitMove[]): readonly KindOfUnit[] {
  const groups = Map.groupBy(units, ({ unit }) => `${unit.kind}\n${unit.type}`);
  return [...groups.values()].map((members) => {
    const changes = members.flatMap(({ changeMilli }) => changeMilli ?? []);
    return {
      kind: members[0]?.unit.kind ?? "",
      type: members[0]?.unit.type ?? "",
      units: members.length,
      winners: changes.filter((milli) => milli > 0).length,
      losers: changes.filter((milli) => milli < 0).length,
      notComputed: members.length - changes.length,
      sumMilli: changes.reduce((sum, milli) => sum + milli, 0),
    };
  });
}

function noLongerComputed(
  before: Columns,
  after: Columns,
  units: readonly UnitFacts[],
): readonly NoLongerComputed[] {
  return after.engine.leaves.flatMap((leaf) => {
    const id = leafId(leaf);
    const was = nodeIndex(before.engine, id);
    const open = units.flatMap(({ unit }, u) => {
      const isOpen = ((after.flags[leaf.index]?.[u] ?? 0) & IS_OPEN) !== 0;
      const wasOpen = was !== undefined && ((before.flags[was]?.[u] ?? 0) & IS_OPEN) !== 0;
      return isOpen && !wasOpen ? [{ id: unit.id, u }] : [];
    });
    if (open.length === 0) return [];
    const keyOf = (position: number) => after.engine.facts.specs[position]?.key ?? "";
    const unanswered = (position: number, u: number) => after.states[position]?.[u] !== 1;
    const missing = readsOf(after.engine, leaf).filter((position) =>
      open.some(({ u }) => unanswered(position, u)),
    );
    const never = missing.filter((position) => units.every((_, u) => unanswered(position, u)));
    return [
      {
        node: id,
        isNew: was === undefined,
        units: open.map(({ id }) => id),
        neverRecorded: never.map(keyOf),
        missing: missing.filter((position) => !never.includes(position)).map(keyOf),
      },
    ];
  });
}

/**
 * What each change moved, taken one after the other in the order of `stepsBetween`: the sums add up to the whole change
 * exactly. (Another order may share a joint effect differently.)
 */
function contributions(
  input: SimulationInput,
  steps: ReturnType<typeof stepsBetween>,
  first: Columns,
  counted: readonly number[],
): readonly Contribution[] {
  const { units, asOf, judges, calendar } = input;
  let engine = first.engine;
  let totals: Float64Array = first.totals;
  const moved = steps.map(({ change, ruleSet }) => {
    engine = compile(ruleSet, { judges, calendar, previous: engine });
    const { criteria } = engine;
    const applies = criteria.map((node) => (node.appliesTo ? new Uint8Array(units.length) : undefined));
    if (applies.some((column) => column !== undefined)) {
      for (const [u, { unit, facts }] of units.entries()) {
        const row = encode(engine, { unit, facts, asOf });
        for (const [place, column] of applies.entries()) if (column) column[u] = row.applies[place] ?? 0;
      }
    }
    const { values, states } = first;
    const raw = { n: units.length, values, states, applies, units: units.map(({ unit }) => unit) };
    const columns = columnsFrom(engine, raw, asOf);
    scoreColumns(columns);
    const changes = counted.map((u) => (columns.totals[u] ?? 0) - (totals[u] ?? 0));
    totals = columns.totals;
    return {
      change,
      sumMilli: changes.reduce((sum, milli) => sum + milli, 0),
      movementMilli: changes.reduce((sum, milli) => sum + Math.abs(milli), 0),
    };
  });
  const all = moved.reduce((sum, { movementMilli }) => sum + movementMilli, 0);
  return moved.map((entry) => ({
    ...entry,
    sharePercentMilli: all === 0 ? 0 : Math.round((entry.movementMilli * 100_000) / all),
  }));
}
