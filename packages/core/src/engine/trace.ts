import { fraction } from "../points/fraction.ts";
import { EXACT_LIMIT } from "../points/half-up.ts";
import type { Milli } from "../points/points.ts";
import { shareOut } from "../points/share-out.ts";
import type { Answers } from "./answers.ts";
import type { Engine, Leaf } from "./engine.ts";
import { judgeLeaf } from "./judge-leaf.ts";
import { readsOf } from "./node-ids.ts";
import { APPLIES, IS_OPEN, NOT_APPLICABLE, NOT_OCCURRED } from "./ops/op.ts";
import { why } from "./ops/run-op.ts";
import type { Points } from "./points.ts";
import { codeOf } from "./reason-codes.ts";
import { scoreAnswers } from "./score-answers.ts";

/**
 * Why points were not reached: four numbers a record (leaf, reason code, position of the fact or -1, thousandths lost),
 * in tree order. Sentences are made from it when somebody asks.
 */
export interface Trace {
  records: Float64Array;
  length: number;
}

const FIELDS = 4;
const NO_CASE_CODE = codeOf("no-occurrence-counts-zero");
const PENALTY_CODE = codeOf("penalised");
const EXEMPT_CODE = codeOf("not-applicable-counts-zero");

/** Room for a trace; it grows when it has to. */
export function makeTrace({ leaves }: Pick<Engine, "leaves">): Trace {
  return { records: new Float64Array(FIELDS * (leaves.length + 16)), length: 0 };
}

/** Scores one unit and records every cause of points that were not reached. */
export function traceAnswers(engine: Engine, answers: Answers, points: Points, trace: Trace): void {
  scoreAnswers(engine, answers, points);
  trace.length = 0;
  const { leaves } = engine;
  const { earned, applicable, flags } = points;
  for (let k = 0; k < leaves.length; k++) {
    const { role } = leaves[k]!;
    const own = flags[k]!;
    if (role === "penalty" && earned[k]! > 0)
      put(trace, k, PENALTY_CODE, readsOf(engine, leaves[k]!)[0] ?? -1, earned[k]!);
    if (role) continue;
    const lost = applicable[k]! - earned[k]!;
    if (lost === 0 || (own & IS_OPEN) !== 0) continue;
    if ((own & NOT_OCCURRED) !== 0) put(trace, k, NO_CASE_CODE, -1, lost);
    else if ((own & NOT_APPLICABLE) !== 0) put(trace, k, EXEMPT_CODE, -1, lost);
    else if ((own & APPLIES) !== 0) traceLeaf(engine, leaves[k]!, answers, lost, trace);
  }
}

let causes = 0;
const codes: number[] = [];
const places: number[] = [];
const weights: number[] = [];

function collect(code: number, position: number, weight: number): void {
  codes[causes] = code;
  places[causes] = position;
  weights[causes] = weight;
  causes += 1;
}

function traceLeaf(engine: Engine, leaf: Leaf, answers: Answers, lost: Milli, trace: Trace): void {
  causes = 0;
  if (leaf.op) why(leaf.op, answers.values, collect);
  if (causes === 1) {
    put(trace, leaf.index, codes[0]!, places[0]!, lost);
    return;
  }
  const isSafe = causes > 1 && weights.slice(0, causes).every((weight) => weight < EXACT_LIMIT);
  if (!isSafe) collectExactly(engine, leaf, answers);
  const shares = shareOut(
    lost,
    isSafe ? weights.slice(0, causes).map((weight) => fraction(weight)) : exactWeights,
  );
  for (let k = 0; k < causes; k++) put(trace, leaf.index, codes[k]!, places[k]!, shares[k] ?? 0);
}

let exactWeights: readonly ReturnType<typeof fraction>[] = [];

function collectExactly(engine: Engine, leaf: Leaf, answers: Answers): void {
  const judgement = judgeLeaf(engine, leaf, answers);
  const shortfalls = judgement.state === "scored" ? judgement.shortfalls : [];
  causes = 0;
  exactWeights = shortfalls.map(({ weight }) => weight);
  for (const { code, facts } of shortfalls) {
    collect(codeOf(code), engine.facts.positions.get(facts[0] ?? "") ?? -1, 1);
  }
}

function put(trace: Trace, leaf: number, code: number, position: number, lost: Milli): void {
  const at = trace.length * FIELDS;
  if (at + FIELDS > trace.records.length) {
    const larger = new Float64Array(trace.records.length * 2);
    larger.set(trace.records);
    trace.records = larger;
  }
  trace.records[at] = leaf;
  trace.records[at + 1] = code;
  trace.records[at + 2] = position;
  trace.records[at + 3] = lost;
  trace.length += 1;
}
