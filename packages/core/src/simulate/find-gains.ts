import type { IsoDate } from "../calendar/working-days.ts";
import { type Answers, encode, type UnitFacts } from "../engine/answers.ts";
import type { Engine } from "../engine/engine.ts";
import { ANSWERED, decodeFact } from "../engine/fact-index.ts";
import { leafId, readsOf } from "../engine/node-ids.ts";
import { APPLIES, IS_OPEN } from "../engine/ops/op.ts";
import { makePoints } from "../engine/points.ts";
import { scoreAnswers } from "../engine/score-answers.ts";
import type { FactKey, FactValue } from "../facts/fact-value.ts";
import { MAX_COUNT } from "../facts/fact-value.ts";
import type { Milli } from "../points/points.ts";
import type { FactSpec } from "../schema/fact-spec.ts";

/** The smallest change of one fact that gains so much, and where. */
export interface Gain {
  readonly fact: FactKey;
  readonly from: FactValue;
  readonly to: FactValue;
  readonly gainMilli: Milli;
  /** Criteria and parts that earn more. */
  readonly nodes: readonly string[];
}

/**
 * The changes of single facts that would gain the unit most, largest gain first, then the smaller change. Each is scored by
 * the engine itself, so what it says is what would happen. Only answered facts of criteria that lost points are tried.
 */
export function findGains(engine: Engine, input: UnitFacts & { readonly asOf: IsoDate }): readonly Gain[] {
  const answers = encode(engine, input);
  const trial = tryOut(engine, answers);
  const now = trial.score();
  const earned = trial.earned();
  const gains = lossyFacts(engine, answers).flatMap((position): readonly (Gain & { size: number })[] => {
    const spec = engine.facts.specs[position];
    const from = answers.values[position] ?? 0;
    if (!spec) return [];
    const gainOf = (value: number) => trial.with(position, value) - now;
    const best = candidates(engine, answers, spec, position)
      .map((far) => smallest(spec, from, far, gainOf))
      .map((to) => ({ to, gain: gainOf(to) }))
      .filter(({ gain }) => gain > 0)
      .sort((a, b) => b.gain - a.gain || Math.abs(a.to - from) - Math.abs(b.to - from))[0];
    if (!best) return [];
    trial.with(position, best.to);
    const nodes = engine.leaves.filter(({ index }) => trial.earned()[index]! > earned[index]!).map(leafId);
    return [
      {
        fact: spec.key,
        from: decodeFact(spec, from),
        to: decodeFact(spec, best.to),
        gainMilli: best.gain,
        nodes,
        size: Math.abs(best.to - from),
      },
    ];
  });
  return gains
    .sort((a, b) => b.gainMilli - a.gainMilli || a.size - b.size)
    .map(({ size: _size, ...gain }) => gain);
}

function tryOut(engine: Engine, answers: Answers) {
  const points = makePoints(engine);
  const score = () => {
    scoreAnswers(engine, answers, points);
    return points.totalMilli;
  };
  return {
    score,
    earned: () => points.earned.slice(0, engine.leaves.length),
    /** The total with one answer changed; the answer is put back. */
    with: (position: number, value: number): Milli => {
      const before = answers.values[position]!;
      answers.values[position] = value;
      const total = score();
      answers.values[position] = before;
      return total;
    },
  };
}

function lossyFacts(engine: Engine, answers: Answers): readonly number[] {
  const points = makePoints(engine);
  scoreAnswers(engine, answers, points);
  const lossy = engine.leaves.filter(({ index, role }) => {
    const flags = points.flags[index]!;
    const isShort = points.earned[index]! < points.applicable[index]!;
    return role === "penalty"
      ? points.earned[index]! > 0
      : (flags & (APPLIES | IS_OPEN)) === APPLIES && isShort;
  });
  const positions = new Set(lossy.flatMap((leaf) => readsOf(engine, leaf)));
  return [...positions].filter((position) => answers.states[position] === ANSWERED);
}

/** Answers worth trying: the other side, the other options, nothing, and as much as there can be. */
function candidates(engine: Engine, answers: Answers, spec: FactSpec, position: number): readonly number[] {
  const from = answers.values[position]!;
  switch (spec.kind) {
    case "yesno":
      return [1 - from];
    case "choice":
      return spec.options.map((_, place) => place).filter((place) => place !== from);
    case "count":
      if (isWhole(engine, spec)) return [];
      return [0, ...wholesOf(engine, answers, spec, position)].filter((value) => value !== from);
    case "number": {
      const most = spec.max === undefined ? 100_000 : Math.round(Number(spec.max) * 1000);
      const least = spec.min === undefined ? 0 : Math.round(Number(spec.min) * 1000);
      return [least, most].filter((value) => value !== from);
    }
    case "date":
      return [from - 3660];
    case "text":
    case "rows":
      return [];
  }
}

/** Counts how much there is: a unit cannot change how many dossiers it received. */
function isWhole(engine: Engine, { key }: FactSpec): boolean {
  return engine.facts.specs.some((other) => other.kind === "count" && other.atMost === key);
}

/** As much as a count can be: the other counts that its criteria read, its declared bound, or plenty. */
function wholesOf(engine: Engine, answers: Answers, spec: FactSpec, position: number): readonly number[] {
  const readers = engine.leaves.filter((leaf) => readsOf(engine, leaf).includes(position));
  const others = new Set(
    readers.flatMap((leaf) => readsOf(engine, leaf)).filter((other) => other !== position),
  );
  const bound = spec.kind === "count" && spec.atMost ? engine.facts.positions.get(spec.atMost) : undefined;
  const most = Math.min(
    (spec.kind === "count" && spec.max) || MAX_COUNT,
    bound === undefined ? Math.max(1000, answers.values[position]! * 1000) : answers.values[bound]!,
  );
  if (bound !== undefined) return [most];
  const known = [...others].filter((other) => engine.facts.specs[other]?.kind === "count");
  return [...known.map((other) => Math.min(answers.values[other]!, most)), most];
}

/** The answer nearest to `from` that gains as much as `to` does, by halving the way; the gain grows with the change. */
function smallest(spec: FactSpec, from: number, to: number, gainOf: (value: number) => Milli): number {
  if (spec.kind === "yesno" || spec.kind === "choice") return to;
  const step = spec.kind === "number" ? 10 ** (3 - spec.decimals) : 1;
  const goal = gainOf(to);
  if (goal <= 0) return to;
  const direction = Math.sign(to - from);
  let [short, enough] = [0, Math.ceil(Math.abs(to - from) / step)];
  while (enough - short > 1) {
    const middle = Math.floor((short + enough) / 2);
    if (gainOf(from + direction * middle * step) >= goal) enough = middle;
    else short = middle;
  }
  const found = from + direction * enough * step;
  return gainOf(found) >= goal ? found : to;
}
