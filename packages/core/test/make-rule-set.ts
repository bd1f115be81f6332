import { expect } from "vitest";
import type { CalendarDay } from "../src/calendar/working-days.ts";
import type { FactKey, FactValue } from "../src/facts/fact-value.ts";
import {
  type Conflict,
  type CriterionNode,
  canonicalJson,
  compile,
  encode,
  type FactSpec,
  findScoreNode,
  type GroupNode,
  type Judges,
  loadColumns,
  makePoints,
  makeTrace,
  REASON_CODES,
  type Reason,
  type RegainCode,
  type RuleSetContent,
  type RuleSetNode,
  type Scale,
  type ScoredUnit,
  type ScoreNode,
  score,
  scoreColumns,
  scoreWith,
  traceAnswers,
  type UnitFacts,
} from "../src/index.ts";
import { factsOfScale } from "../src/scales/map-scale-facts.ts";

export type Values = Readonly<Record<FactKey, FactValue>>;

/** One unit to be scored; what is left out is a commune on 9 May 2023 without clashes. */
export interface Given {
  readonly ruleSet: RuleSetContent;
  readonly values?: Values | undefined;
  readonly clashes?: readonly FactKey[] | undefined;
  readonly unit?: ScoredUnit | undefined;
  readonly asOf?: string | undefined;
  readonly calendar?: readonly CalendarDay[] | undefined;
  readonly judges?: Judges | undefined;
}

export const AS_OF = "2023-05-09";
export const commune: ScoredUnit = { id: "u", kind: "commune", type: "xã" };

const label = (key: string) => ({ vi: key });
const options = ["good", "fair", "poor"].map((key) => ({ key, label: label(key) }));

/** The facts of every made rule set, by kind. */
export const FACTS: readonly FactSpec[] = [
  ...["t/done", "t/all", "t/before", "t/more", "t/less"].map(
    (key): FactSpec => ({ kind: "count", key, label: label(key) }),
  ),
  ...["t/yes", "t/also", "t/third"].map((key): FactSpec => ({ kind: "yesno", key, label: label(key) })),
  ...["t/figure", "t/other", "t/percent"].map(
    (key): FactSpec => ({ kind: "number", key, label: label(key), decimals: 3 }),
  ),
  { kind: "choice", key: "t/level", label: label("t/level"), options },
  { kind: "date", key: "t/on", label: label("t/on") },
  { kind: "date", key: "t/due", label: label("t/due") },
  { kind: "text", key: "t/why", label: label("t/why"), maxLength: 200 },
];

/** A yes/no that earns everything: the simplest scale. */
export const yes: Scale = { kind: "all-or-nothing", fact: "t/yes", fullWhen: true };

/** Points in proportion to done of all. */
export const share: Scale = {
  kind: "proportion",
  value: { of: "t/done", over: "t/all" },
  fullFromPercentMilli: 100_000,
  zeroBelowPercentMilli: 0,
};

export function makeCriterion(id: string, scale: Scale, change: Partial<CriterionNode> = {}): CriterionNode {
  return {
    kind: "criterion",
    id,
    criterion: `t/${id}`,
    title: { vi: id },
    maxMilli: 10_000,
    asks: factsOfScale(scale),
    scale,
    law: [],
    whenNotApplicable: "re-base",
    whenNoOccurrence: "re-base",
    ...change,
  };
}

/** A group as large as its children, unless something else is said. */
export function makeGroup(
  id: string,
  children: readonly RuleSetNode[],
  change: Partial<GroupNode> = {},
): GroupNode {
  const maxMilli = children.reduce((sum, child) => sum + child.maxMilli, 0);
  return { kind: "group", id, title: { vi: id }, maxMilli, rollUp: "sum", children, ...change };
}

export function makeRuleSet(
  areas: readonly GroupNode[],
  {
    rounding,
    ...change
  }: Partial<Omit<RuleSetContent, "rounding">> & {
    readonly rounding?: Partial<RuleSetContent["rounding"]>;
  } = {},
): RuleSetContent {
  return {
    schema: "kiemtra/rule-set/1",
    id: "made",
    title: { vi: "made" },
    process: "inspection",
    inForceFrom: "2020-01-01",
    points: "decided",
    source: { vi: "made" },
    rounding: { component: 2, part: 2, total: 2, ...rounding },
    law: {},
    facts: FACTS,
    areas,
    pins: [],
    ...change,
  };
}

/** The total, scored exactly; formulas, columns and the trace have to say the same. */
export function scoreEveryWay(given: Given): ScoreNode {
  const { ruleSet, values = {}, clashes = [], unit = commune, asOf = AS_OF, calendar, judges } = given;
  const input = { unit, facts: { values, clashes }, asOf };
  const { total } = score({ ruleSet, ...input, calendar, judges });
  const engine = compile(ruleSet, { calendar, judges });
  expect(canonicalJson(scoreWith(engine, input).total), "by formulas").toBe(canonicalJson(total));
  const [answers, points, trace] = [encode(engine, input), makePoints(engine), makeTrace(engine)];
  traceAnswers(engine, answers, points, trace);
  for (const [units, at] of neighbourhoods(ruleSet, { unit, facts: input.facts })) {
    const columns = loadColumns(engine, units, asOf);
    scoreColumns(columns);
    expect((columns.totals[at] ?? Number.NaN) + 0, "total in columns").toBe(total.earnedMilli + 0);
    expect([columns.wholes[at], columns.totalFlags[at]], "maximum and state in columns").toEqual([
      points.applicableMilli,
      points.totalFlags,
    ]);
    for (let node = 0; node < engine.nodeCount; node++)
      expect(
        [(columns.points[node]?.[at] ?? Number.NaN) + 0, columns.flags[node]?.[at]],
        `node ${node} among ${units.length}`,
      ).toEqual([(points.earned[node] ?? Number.NaN) + 0, points.flags[node]]);
  }
  const traced = Array.from({ length: trace.length }, (_, at) => {
    const [leaf = 0, code = 0, position = 0, lost = 0] = trace.records.subarray(4 * at, 4 * at + 4);
    return [leaf, REASON_CODES[code], ruleSet.facts[position]?.key, lost];
  });
  const reasons = engine.leaves.flatMap(({ node, part }, leaf) =>
    (findScoreNode(total, part ? `${node.id}.${part.key}` : node.id)?.reasons ?? []).map(
      ({ code, facts, lostMilli }) => [leaf, code, facts[0], lostMilli],
    ),
  );
  expect(traced, "trace").toEqual(reasons);
  return total;
}

/** The unit alone; between others without answers; and beside one whose answers are as large as they can be. */
function neighbourhoods(
  { facts }: RuleSetContent,
  own: UnitFacts,
): readonly (readonly [readonly UnitFacts[], number])[] {
  const blank: UnitFacts = { unit: commune, facts: { values: {}, clashes: [] } };
  const largest = facts.flatMap(({ kind, key }): readonly (readonly [string, FactValue])[] =>
    kind === "count" ? [[key, 1_000_000_000_000]] : kind === "number" ? [[key, "999999999999"]] : [],
  );
  const huge: UnitFacts = { unit: commune, facts: { values: Object.fromEntries(largest), clashes: [] } };
  return [
    [[own], 0],
    [[blank, own, blank], 1],
    [[huge, own], 1],
  ];
}

/** What may differ from a commune's criterion of 10 points, rounded to hundredths. */
export type More = Partial<Omit<CriterionNode, "law">> &
  Pick<Given, "clashes" | "unit" | "calendar" | "judges"> & {
    readonly component?: 0 | 1 | 2 | 3;
    readonly part?: 0 | 1 | 2 | 3;
    readonly law?: RuleSetContent["law"];
  };

/** A line of a table: the claim, the answers, what is seen of the criterion, what else is given. */
export type Row = [claim: string, values: Values, seen: Seen, more?: More];

/** The parts of a criterion's node that say how it was judged. */
export type Seen = Pick<
  ScoreNode,
  | "state"
  | "applicableMilli"
  | "earnedMilli"
  | "lostMilli"
  | "openMilli"
  | "roundingMilli"
  | "reasons"
  | "missing"
  | "conflicts"
>;

/** What is seen of the only criterion, `c`, of a rule set. */
export function scoreOne(scale: Scale, values: Values, more: More = {}): Seen {
  const { clashes, component = 2, part = 2, unit, law = {}, calendar, judges, ...change } = more;
  const node = makeCriterion("c", scale, { law: Object.keys(law), ...change });
  const ruleSet = makeRuleSet([makeGroup("g", [node])], { law, rounding: { component, part, total: 3 } });
  const given = { ruleSet, values, clashes, unit, calendar, judges };
  return seenOf(nodeOf(scoreEveryWay(given), "c"));
}

/** The node of a scorecard; a test that asks for one that is not there fails. */
export function nodeOf(total: ScoreNode, id: string): ScoreNode {
  const node = findScoreNode(total, id);
  if (!node) throw new RangeError(`no node ${id}`);
  return node;
}

export function seenOf(node: ScoreNode): Seen {
  const { state, applicableMilli, earnedMilli, lostMilli, openMilli, roundingMilli } = node;
  const { reasons, missing, conflicts } = node;
  const points = { applicableMilli, earnedMilli, lostMilli, openMilli, roundingMilli };
  return { state, ...points, reasons, missing, conflicts };
}

const nothing: Seen = {
  state: "scored",
  applicableMilli: 0,
  earnedMilli: 0,
  lostMilli: 0,
  openMilli: 0,
  roundingMilli: 0,
  reasons: [],
  missing: [],
  conflicts: [],
};

/** Open: waits for these facts. */
export const missing = (...facts: readonly FactKey[]): Seen => ({
  ...nothing,
  state: "open",
  applicableMilli: 10_000,
  openMilli: 10_000,
  missing: facts,
});

/** Open: these facts contradict one another. */
export const conflict = (code: Conflict["code"], ...facts: readonly FactKey[]): Seen => ({
  ...missing(),
  conflicts: [{ code, facts }],
});

/** No occurrence, and the maximum left. */
export const noCase: Seen = { ...nothing, state: "no-occurrence" };

/** Everything earned. */
export const fullOf = (max: number): Seen => ({ ...nothing, applicableMilli: max, earnedMilli: max });
export const full = fullOf(10_000);

/** Scored, with this earned and that lost, for these reasons. */
export const short = (earned: number, lost: number, ...reasons: readonly Reason[]): Seen => ({
  ...nothing,
  applicableMilli: earned + lost,
  earnedMilli: earned,
  lostMilli: lost,
  reasons,
});

/** One reason: its code, what it lost, its data, its facts, and what would win the points back. */
export const because = (
  code: Reason["code"],
  lostMilli: number,
  data: Reason["data"],
  facts: readonly FactKey[],
  regain?: readonly [code: RegainCode, data: Reason["data"]],
): Reason => ({
  code,
  lostMilli,
  data,
  facts,
  law: [],
  ...(regain && { regain: { code: regain[0], data: regain[1] } }),
});
