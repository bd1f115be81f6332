/** Something to time. */
export interface Case {
  readonly name: string;
  /** One run; a promise is waited for. */
  readonly run: () => unknown;
  /** Lays out what so many runs will use up, outside the time. */
  readonly prepare?: (runs: number) => void;
}

/** A case with its time for one run, in milliseconds, round by round. */
export interface Timed {
  readonly name: string;
  readonly times: readonly number[];
}

export interface Pace {
  readonly rounds: number;
  /** A sample is repeated until it lasts so long. */
  readonly sampleMs: number;
  /** Every case runs so long before anything counts. */
  readonly warmUpMs: number;
}

/**
 * Times cases in turn in one process. Each round starts with another case, so that what a neighbour leaves behind (heat,
 * garbage, a full cache) falls on all of them alike.
 */
export async function interleave(cases: readonly Case[], pace: Pace): Promise<Timed[]> {
  const runs: number[] = [];
  for (const item of cases) runs.push(await runsFor(item, pace));
  const times = cases.map((): number[] => []);
  for (let round = 0; round < pace.rounds; round++) {
    for (let turn = 0; turn < cases.length; turn++) {
      const at = (turn + round) % cases.length;
      times[at]?.push(await sample(cases[at] as Case, runs[at] as number));
    }
  }
  return cases.map(({ name }, at) => ({ name, times: times[at] ?? [] }));
}

/** The median over the rounds of one case's time by another's in the same round. */
export function ratio(a: Timed, b: Timed): number {
  return median(a.times.map((time, round) => time / (b.times[round] as number)));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

async function runsFor(item: Case, { sampleMs, warmUpMs }: Pace): Promise<number> {
  const started = performance.now();
  let runs = 1;
  let last = await sample(item, runs);
  while (performance.now() - started < warmUpMs || last * runs < sampleMs) {
    const wanted = Math.ceil(sampleMs / Math.max(last, 1e-6));
    runs = Math.min(Math.max(1, wanted), runs * 10);
    last = await sample(item, runs);
  }
  return runs;
}

async function sample({ run, prepare }: Case, runs: number): Promise<number> {
  prepare?.(runs);
  const started = performance.now();
  for (let k = 0; k < runs; k++) {
    const pending = run();
    if (pending instanceof Promise) await pending;
  }
  return (performance.now() - started) / runs;
}
