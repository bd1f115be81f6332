import type { CalendarDay } from "../src/calendar/working-days.ts";
import type { FactSheet } from "../src/facts/fact-value.ts";
import {
  type Columns,
  canonicalJson,
  compile,
  encode,
  findScoreNode,
  listScoreNodes,
  makePoints,
  makeTrace,
  REASON_CODES,
  type RuleSetContent,
  type ScoredUnit,
  type ScoreNode,
  score,
  scoreAnswers,
  scoreWith,
  traceAnswers,
} from "../src/index.ts";
import { oracleScore } from "./oracle/oracle-score.ts";

/** One rule set, one unit, its facts, a day. */
export interface Case {
  readonly ruleSet: RuleSetContent;
  readonly unit: ScoredUnit;
  readonly facts: FactSheet;
  readonly asOf: string;
  readonly calendar: readonly CalendarDay[];
}

/** Where the engine and the oracle say something else, or a sum of the engine's does not hold; empty: they agree. */
export function disagreements(input: Case): readonly string[] {
  const card = score(input);
  const oracle = oracleScore(input);
  const inSections = sectionNodes(card.total, input.ruleSet);
  const found: string[] = [];
  for (const node of listScoreNodes(card.total)) {
    const wanted = oracle.nodes.get(node.id);
    if (node.id !== "total" && wanted) {
      if (node.state !== wanted.state) found.push(`${node.id}: state ${node.state}, oracle ${wanted.state}`);
      if (node.earnedMilli !== wanted.earnedMilli)
        found.push(`${node.id}: earned ${node.earnedMilli}, oracle ${wanted.earnedMilli}`);
      if (!inSections.has(node.id)) {
        if (
          node.children.length === 0 &&
          (node.lostMilli !== wanted.lostMilli || node.openMilli !== wanted.openMilli)
        )
          found.push(
            `${node.id}: lost ${node.lostMilli}, open ${node.openMilli}, oracle ${wanted.lostMilli}, ${wanted.openMilli}`,
          );
        if (node.applicableMilli !== wanted.applicableMilli)
          found.push(`${node.id}: applicable ${node.applicableMilli}, oracle ${wanted.applicableMilli}`);
        const explained = node.reasons.reduce((sum, { lostMilli }) => sum + lostMilli, 0);
        if (node.children.length === 0 && explained !== node.lostMilli && isEven(node, input.ruleSet))
          found.push(`${node.id}: lost ${node.lostMilli}, explained ${explained}`);
        const sum = node.earnedMilli + node.lostMilli + node.openMilli + node.roundingMilli;
        if (sum !== node.applicableMilli)
          found.push(`${node.id}: adds up to ${sum} of ${node.applicableMilli}`);
      }
    } else if (node.id !== "total") found.push(`${node.id}: the oracle has no such node`);
  }
  const { total } = card;
  const wanted = oracle.total;
  if (total.state !== wanted.state) found.push(`total: state ${total.state}, oracle ${wanted.state}`);
  if (wanted.applicableMilli > 0 && total.earnedMilli !== wanted.earnedMilli)
    found.push(`total: earned ${total.earnedMilli}, oracle ${wanted.earnedMilli}`);
  if (total.applicableMilli !== wanted.applicableMilli)
    found.push(`total: applicable ${total.applicableMilli}, oracle ${wanted.applicableMilli}`);
  if ((total.bonusMilli ?? 0) !== wanted.bonusMilli || (total.penaltyMilli ?? 0) !== wanted.penaltyMilli)
    found.push(`total: bonus ${total.bonusMilli}, penalty ${total.penaltyMilli}`);
  const base = total.earnedMilli - (total.bonusMilli ?? 0) + (total.penaltyMilli ?? 0);
  if (base + total.lostMilli + total.openMilli + total.roundingMilli !== total.applicableMilli)
    found.push("total: does not add up");
  return [...found, ...sameByFormulas(input, card.total)];
}

/** A maximum that is finer than the rounding is refused at release: what is lost there has no cause. */
function isEven({ kind, maxMilli }: ScoreNode, { rounding }: RuleSetContent): boolean {
  return maxMilli % 10 ** (3 - (kind === "part" ? rounding.part : rounding.component)) === 0;
}

function sectionNodes(total: ScoreNode, ruleSet: RuleSetContent): ReadonlySet<string> {
  const roots = ruleSet.areas.filter(({ role }) => role).map(({ id }) => findScoreNode(total, `group:${id}`));
  return new Set(roots.flatMap((root) => (root ? listScoreNodes(root).map(({ id }) => id) : [])));
}

/** The compiled formulas give the same points, bit for bit, and their trace the same reasons. */
function sameByFormulas(input: Case, exact: ScoreNode): readonly string[] {
  const { ruleSet, calendar } = input;
  const engine = compile(ruleSet, { calendar });
  const quick = scoreWith(engine, input).total;
  if (canonicalJson(quick) !== canonicalJson(exact)) return ["formulas: another scorecard"];
  const [answers, points, trace] = [encode(engine, input), makePoints(engine), makeTrace(engine)];
  traceAnswers(engine, answers, points, trace);
  if (points.totalMilli !== exact.earnedMilli) return [`trace: total ${points.totalMilli}`];
  const traced = Array.from({ length: trace.length }, (_, at) => {
    const [leaf = 0, code = 0, , lost = 0] = trace.records.subarray(4 * at, 4 * at + 4);
    return `${leaf} ${REASON_CODES[code]} ${lost}`;
  });
  const leaves = engine.leaves.map(({ node, part }) => (part ? `${node.id}.${part.key}` : node.id));
  const wanted = leaves.flatMap((id, leaf) =>
    (findScoreNode(exact, id)?.reasons ?? []).map(({ code, lostMilli }) => `${leaf} ${code} ${lostMilli}`),
  );
  const isOther = listScoreNodes(exact).every((node) => isEven(node, ruleSet)) && `${traced}` !== `${wanted}`;
  return isOther ? [`trace: ${traced.join("; ")} instead of ${wanted.join("; ")}`] : [];
}

/** Whether columns hold what scoring each unit alone gives, bit for bit; `facts` are the units' present facts. */
export function columnDisagreements(columns: Columns, cases: readonly Case[]): readonly string[] {
  const { engine } = columns;
  const points = makePoints(engine);
  return cases.flatMap((input, u) => {
    scoreAnswers(engine, encode(engine, input), points);
    const found: string[] = [];
    if (!Object.is(points.totalMilli + 0, (columns.totals[u] ?? 0) + 0))
      found.push(`unit ${u}: total ${columns.totals[u]} in columns, ${points.totalMilli} alone`);
    for (let node = 0; node < engine.nodeCount; node++) {
      if (
        points.earned[node] !== columns.points[node]?.[u] ||
        points.flags[node] !== columns.flags[node]?.[u]
      )
        found.push(
          `unit ${u}, node ${node}: ${columns.points[node]?.[u]} in columns, ${points.earned[node]} alone`,
        );
    }
    return found;
  });
}
