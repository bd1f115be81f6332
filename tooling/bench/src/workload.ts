/**
 * What every contender scores, made from seeds: one rule set of components, and units with answers.
 *
 * Points of one component, times its weight, rounded half up to hundredths:
 * - `yes-no`: all or nothing;
 * - `bands`: from 100, 80, 60, 40 the whole maximum, 3/4, 1/2, 1/4 of it, below them nothing;
 * - `linear`: the share of a target that was reached;
 * - `deduction`: the maximum less so much for each case, never below a floor;
 * - `threshold`: the percentage of the maximum, and nothing below a bound;
 * - `bonus` and `penalty`: so much for each case up to a cap, added to the total or taken off.
 *
 * Missing: no points, the maximum stays in the base. Not applicable: leaves the base. Total: earned / base on the scale
 * of 100, rounded once with what is added and taken off. Totals are whole hundredths, so contenders agree exactly.
 */
const KINDS = {
  "yes-no": 30,
  bands: 22,
  linear: 22,
  deduction: 14,
  threshold: 12,
  bonus: 6,
  penalty: 4,
} as const;
type Kind = keyof typeof KINDS;

/** One component. Points are in points; what a kind does not use is 0. */
export interface Component {
  readonly id: string;
  readonly index: number;
  readonly kind: Kind;
  readonly area: number;
  readonly max: number;
  /** What must be reached: the target of `linear`, the bound of `threshold`. */
  readonly target: number;
  /** For each case of `deduction`, `bonus` and `penalty`. */
  readonly each: number;
  readonly floor: number;
}

export interface Workload {
  readonly areas: number;
  readonly components: readonly Component[];
}

/** `null`: missing; `NA`: not applicable. */
type Answer = boolean | number | null | "NA";
export type Unit = Readonly<Record<string, Answer>>;

/** Answers in columns, by component: yes 1, no 0, counts as they are, numbers in thousandths. */
export interface AnswerColumns {
  readonly n: number;
  readonly values: readonly Float64Array[];
  /** 1: answered. */
  readonly states: readonly Uint8Array[];
  /** 1: applies. Absent where a component applies to all. */
  readonly applies: readonly (Uint8Array | undefined)[];
}

/** How often an answer is missing, or does not apply. */
interface Gaps {
  readonly missing: number;
  readonly notApplicable: number;
}

const USUAL_GAPS: Gaps = { missing: 0.08, notApplicable: 0.05 };
export const BAND_SHARES = [
  { from: 100, share: 1 },
  { from: 80, share: 0.75 },
  { from: 60, share: 0.5 },
  { from: 40, share: 0.25 },
] as const;

/** The rule set: the kinds in their proportions, shuffled over the areas. */
export function makeWorkload(count = 110, areas = 8, seed = 2026): Workload {
  const random = randomFrom(seed);
  const kinds = shuffled(kindsFor(count), random);
  const components = kinds.map((kind, index) => {
    const one = <T>(choices: readonly T[]): T => choices[Math.floor(random() * choices.length)] as T;
    const max = one([0.5, 1, 1.5, 2, 3]);
    return {
      id: `s${index}`,
      index,
      kind,
      area: Math.floor((index * areas) / count),
      max: isExtra({ kind }) ? 1 : max,
      target: kind === "linear" ? one([100, 95, 90, 50]) : kind === "threshold" ? one([50, 60, 70, 80]) : 0,
      each: kind === "deduction" ? one([0.05, 0.1, 0.25]) : isExtra({ kind }) ? one([0.1, 0.25, 0.5]) : 0,
      floor: kind === "deduction" ? one([0, 0, 0.25]) : 0,
    };
  });
  return { areas, components };
}

/** Whether a component stands apart from the base. */
export function isExtra({ kind }: Pick<Component, "kind">): boolean {
  return kind === "bonus" || kind === "penalty";
}

/** Whether a component is answered with a count. */
export function isCounted({ kind }: Pick<Component, "kind">): boolean {
  return kind === "deduction" || isExtra({ kind });
}

/** Units as objects by component id, all of one shape, as they would come out of JSON. */
export function makeUnits({ components }: Workload, n: number, seed = 7, gaps = USUAL_GAPS): readonly Unit[] {
  const random = randomFrom(seed);
  const units = Array.from({ length: n }, () =>
    Object.fromEntries(components.map((component) => [component.id, drawAnswer(component, random, gaps)])),
  );
  return JSON.parse(JSON.stringify(units)) as Unit[];
}

/** As many units as wanted, without an object for any of them. */
export function makeColumns({ components }: Workload, n: number, seed = 7): AnswerColumns {
  const random = randomFrom(seed);
  const values = components.map(() => new Float64Array(n));
  const states = components.map(() => new Uint8Array(n));
  const applies = components.map((component) => (isExtra(component) ? undefined : new Uint8Array(n)));
  for (const component of components) {
    const { index } = component;
    const [value, state, apply] = [values[index], states[index], applies[index]];
    for (let u = 0; u < n; u++) {
      const answer = drawAnswer(component, random, USUAL_GAPS);
      if (apply) apply[u] = answer === "NA" ? 0 : 1;
      if (answer === null || answer === "NA" || !value || !state) continue;
      state[u] = 1;
      value[u] = encodeAnswer(component, answer);
    }
  }
  return { n, values, states, applies };
}

/** One unit of the columns, as an object. */
export function unitAt({ components }: Workload, columns: AnswerColumns, u: number): Unit {
  return Object.fromEntries(
    components.map((component): [string, Answer] => {
      const { id, index, kind } = component;
      if (columns.applies[index]?.[u] === 0) return [id, "NA"];
      if (columns.states[index]?.[u] === 0) return [id, null];
      const value = columns.values[index]?.[u] ?? 0;
      return [id, kind === "yes-no" ? value === 1 : isCounted(component) ? value : value / 1000];
    }),
  );
}

/** Half up to whole hundredths. The workload keeps its distance from ties: no double comes nearer by accident. */
export function hundredths(points: number): number {
  return Math.floor(points * 100 + 0.5 + 1e-9);
}

/** The total in hundredths from sums of hundredths. */
export function totalOf(earned: number, base: number, extra: number): number {
  return (base > 0 ? Math.floor((earned * 10_000) / base + 0.5 + 1e-9) : 0) + extra;
}

/** The k-th position of a finger on a weight: which component, and 1.1 to 1.7. */
export function dragAt({ components }: Workload, k: number): { component: number; weight: number } {
  return { component: k % components.length, weight: (11 + (k % 7)) / 10 };
}

/** A number from 0 to 1 at each call, the same ones for a seed. */
function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}

function kindsFor(count: number): Kind[] {
  const kinds = Object.entries(KINDS).flatMap(([kind, of110]) =>
    new Array<Kind>(Math.round((of110 * count) / 110)).fill(kind as Kind),
  );
  while (kinds.length < count) kinds.push("yes-no");
  return kinds.slice(0, count);
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

function drawAnswer(component: Component, random: () => number, gaps: Gaps): Answer {
  const gap = random();
  const x = random();
  if (gap < gaps.missing) return null;
  if (gap < gaps.missing + gaps.notApplicable && !isExtra(component)) return "NA";
  if (component.kind === "yes-no") return x < 0.75;
  if (component.kind === "deduction") return Math.floor(x * 12);
  if (isExtra(component)) return Math.floor(x * 4);
  return x > 0.85 ? 100 : Math.round(x * 11_700) / 100;
}

/** An answer as the columns hold it. */
function encodeAnswer(component: Component, answer: boolean | number): number {
  if (typeof answer === "boolean" || isCounted(component)) return Number(answer);
  return Math.round(answer * 100) * 10;
}
