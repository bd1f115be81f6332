import type { CalendarDay, IsoDate } from "../calendar/working-days.ts";
import type { UnitFacts } from "../engine/answers.ts";
import { type Columns, loadColumns } from "../engine/columns.ts";
import { compile } from "../engine/compile-formulas.ts";
import type { Judges } from "../engine/engine.ts";
import { nodeIndex } from "../engine/node-ids.ts";
import { APPLIES, IS_OPEN } from "../engine/ops/op.ts";
import { rankColumns } from "../engine/rank-columns.ts";
import { scoreColumns } from "../engine/score-columns.ts";
import type { Milli } from "../points/points.ts";
import { roundHalfUp } from "../points/round-half-up.ts";
import type { RuleSetContent } from "../schema/rule-set.ts";
import { isMeant, type ScoredUnit } from "../score/applies-to.ts";
import { type Classified, type CouncilDecision, classify } from "./classify.ts";

/** What a ranking and classification depend on. */
export interface ClassifyInput {
  readonly ruleSet: RuleSetContent;
  readonly units: readonly UnitFacts[];
  readonly asOf: IsoDate;
  readonly judges?: Judges | undefined;
  readonly calendar?: readonly CalendarDay[] | undefined;
  readonly decisions?: readonly CouncilDecision[] | undefined;
}

/** A unit's place and class. Points in thousandths; rank 0: not ranked, because it is open or has no number. */
export interface UnitStanding {
  readonly unit: ScoredUnit;
  readonly totalMilli: Milli;
  readonly applicableMilli: Milli;
  readonly isComplete: boolean;
  /** Key of the list; empty for units that no list means. */
  readonly list: string;
  readonly rank: number;
  /** Each base area as a share of its applicable maximum, in thousandths of a per cent. */
  readonly areaShares: Readonly<Record<string, number>>;
  /** Where the rule set classifies. */
  readonly classified: Classified | undefined;
}

/** Scores, ranks and classifies units: each list on its own, by rank, units that are not ranked last. */
export function classifyUnits(input: ClassifyInput): readonly UnitStanding[] {
  const { ruleSet, units, asOf, judges, calendar, decisions } = input;
  const columns = loadColumns(compile(ruleSet, { judges, calendar }), units, asOf);
  scoreColumns(columns);
  const order = new Map((ruleSet.ranking?.lists ?? []).map(({ key }, at) => [key, at]));
  const place = ({ list, rank }: UnitStanding) =>
    (order.get(list) ?? order.size) * 1e9 + (rank > 0 ? rank : 1e8);
  return standingsOf(columns, units, decisions).toSorted((a, b) => place(a) - place(b));
}

/** The standings of units whose columns are scored, in the order of the columns. */
export function standingsOf(
  columns: Columns,
  units: readonly UnitFacts[],
  decisions: readonly CouncilDecision[] = [],
): readonly UnitStanding[] {
  const ranks = rankColumns(columns);
  const { engine, totals, wholes, totalFlags } = columns;
  const { ruleSet } = engine;
  const lists = ruleSet.ranking?.lists ?? [];
  const rows = units.map(({ unit, facts }, u) => ({
    unit,
    facts,
    totalMilli: totals[u] ?? 0,
    applicableMilli: ruleSet.total?.rebaseToMilli ?? wholes[u] ?? 0,
    isComplete: ((totalFlags[u] ?? 0) & (APPLIES | IS_OPEN)) === APPLIES && (wholes[u] ?? 0) > 0,
    rank: ranks[u] ?? 0,
    list: lists.find((list) => isMeant(list.units, unit))?.key ?? "",
    shareOf: (node: string) => shareAt(columns, node, u),
  }));
  const classes = ruleSet.classification ? classify(ruleSet.classification, rows, decisions) : [];
  const areas = ruleSet.areas.filter(({ role }) => role === undefined);
  return rows.map(({ facts: _facts, shareOf, ...row }, at) => ({
    ...row,
    areaShares: Object.fromEntries(
      areas.flatMap(({ id }) => {
        const share = shareOf(`group:${id}`);
        if (!share) return [];
        const { earnedMilli, applicableMilli } = share;
        const exact = { n: BigInt(earnedMilli) * 100_000n, d: BigInt(applicableMilli) };
        return [[id, roundHalfUp(exact, 3)] as const];
      }),
    ),
    classified: classes[at],
  }));
}

function shareAt({ engine, points, flags, applicable }: Columns, id: string, u: number) {
  const node = nodeIndex(engine, id);
  if (node === undefined) return undefined;
  const counts = ((flags[node]?.[u] ?? 0) & APPLIES) !== 0;
  const applicableMilli = applicable[node]?.[u] ?? (counts ? (engine.leaves[node]?.max ?? 0) : 0);
  return applicableMilli > 0 ? { earnedMilli: points[node]?.[u] ?? 0, applicableMilli } : undefined;
}
