import { describe, expect, it } from "vitest";
import { EXACT_LIMIT } from "../../points/half-up.ts";
import { BANDS, LINEAR, NO_OCCURRENCE, OPEN, type Op, RATIO, TABLE, TERMS, TOO_LARGE } from "./op.ts";
import { fits, runMany, runOne, why } from "./run-op.ts";

const [NOT, YES, CLASH] = [0, 1, 2];

/** A formula of whole thousandths without limits, but for what is said. */
function make(kind: number, change: Partial<Op>): Op {
  return {
    kind,
    position: 0,
    over: 1,
    times: 2,
    plus: 1,
    divisor: 2,
    step: 1,
    lowest: 0,
    highest: 10_000,
    zeroBelow: Number.NEGATIVE_INFINITY,
    partBelow: 0,
    wholeBelow: 1,
    least: Number.NEGATIVE_INFINITY,
    most: Number.POSITIVE_INFINITY,
    table: [],
    look: undefined,
    bounds: [],
    terms: [],
    takes: false,
    code: 1,
    zeroCode: 2,
    extraCode: 3,
    extraWeight: 0,
    ...change,
  };
}

/** Twice the figure, in steps of ten. */
const linear = make(LINEAR, { times: 4, plus: 10, divisor: 20, step: 10, highest: 1_000 });
/** A tenth more than the share of ten points. */
const ratio = make(RATIO, { times: 22_000, plus: 10, divisor: 20, step: 10, highest: 1_000 });
const yesNo = make(TABLE, { table: [-500, 10_000] });
const choice = make(TABLE, { table: [10_000, 5_000, 0] });
const bands = make(BANDS, { bounds: [50, 80], table: [0, 5_000, 10_000], most: 100 });
const manyBands = make(BANDS, { bounds: [1, 2, 3, 4, 5], table: [0, 1, 2, 3, 4, 5], most: 9 });
const fourBands = make(BANDS, { bounds: [1, 2, 3, 4], table: [0, 1, 2, 3, 4], most: 9 });
const items = make(TERMS, {
  plus: 10,
  divisor: 20,
  step: 10,
  highest: 1_000,
  terms: [
    { position: 0, times: 8_000, code: 5 },
    { position: 1, times: 8_000, code: 6 },
  ],
  extraWeight: 2_000,
});
const taken = make(TERMS, {
  plus: 20_010,
  divisor: 20,
  step: 10,
  lowest: 200,
  highest: 1_000,
  takes: true,
  terms: [
    { position: 0, times: -500, code: 5 },
    { position: 1, times: -2_000, code: 6 },
  ],
});

type Answer = readonly [value: number, state: number];

const one = (op: Op, answers: readonly Answer[]) =>
  runOne(
    op,
    Float64Array.from(answers, ([value]) => value),
    Uint8Array.from(answers, ([, state]) => state),
  );

describe("a formula", () => {
  const rows: [string, Op, readonly Answer[], number][] = [
    ["looks a yes up", yesNo, [[1, YES]], 10_000],
    ["looks a no up", yesNo, [[0, YES]], -500],
    ["looks a choice up", choice, [[1, YES]], 5_000],
    ["is open without the answer", choice, [[1, NOT]], OPEN],
    ["is open where answers clash", yesNo, [[1, CLASH]], OPEN],
    ["multiplies", linear, [[100, YES]], 200],
    ["rounds half up", linear, [[102.5, YES]], 210],
    ["rounds less down", linear, [[102.4, YES]], 200],
    ["holds to the maximum", linear, [[6_000, YES]], 10_000],
    ["holds to the floor", { ...linear, lowest: 30 }, [[100, YES]], 300],
    ["gives nothing below a threshold", { ...linear, zeroBelow: 100, lowest: 30 }, [[99, YES]], 0],
    ["gives something from the threshold", { ...linear, zeroBelow: 100 }, [[100, YES]], 200],
    ["takes the least answer", { ...linear, least: 100 }, [[100, YES]], 200],
    ["refuses less than the least answer", { ...linear, least: 100 }, [[99, YES]], OPEN],
    ["takes the largest answer", { ...linear, most: 100 }, [[100, YES]], 200],
    ["refuses more than the largest answer", { ...linear, most: 100 }, [[101, YES]], OPEN],
    ["asks for its figure", linear, [[100, NOT]], OPEN],
    [
      "asks for the part",
      ratio,
      [
        [1, NOT],
        [4, YES],
      ],
      OPEN,
    ],
    [
      "asks for the whole",
      ratio,
      [
        [1, YES],
        [4, NOT],
      ],
      OPEN,
    ],
    [
      "refuses a part above the whole",
      ratio,
      [
        [5, YES],
        [4, YES],
      ],
      OPEN,
    ],
    [
      "takes the share",
      ratio,
      [
        [1, YES],
        [4, YES],
      ],
      2_750,
    ],
    [
      "takes no more than all",
      ratio,
      [
        [4, YES],
        [4, YES],
      ],
      10_000,
    ],
    [
      "has no case where both are zero",
      ratio,
      [
        [0, YES],
        [0, YES],
      ],
      NO_OCCURRENCE,
    ],
    [
      "has no case where the whole is zero and the part not asked",
      ratio,
      [
        [0, NOT],
        [0, YES],
      ],
      NO_OCCURRENCE,
    ],
    [
      "is open where the part of nothing clashes",
      ratio,
      [
        [0, CLASH],
        [0, YES],
      ],
      OPEN,
    ],
    [
      "is open where the whole is not answered",
      ratio,
      [
        [0, YES],
        [0, NOT],
      ],
      OPEN,
    ],
    [
      "gives nothing below a share",
      { ...ratio, partBelow: 1, wholeBelow: 2 },
      [
        [1, YES],
        [3, YES],
      ],
      0,
    ],
    [
      "gives something from that share",
      { ...ratio, partBelow: 1, wholeBelow: 2 },
      [
        [2, YES],
        [4, YES],
      ],
      5_500,
    ],
    ["reaches no band", bands, [[49.999, YES]], 0],
    ["reaches a band at its bound", bands, [[50, YES]], 5_000],
    ["reaches the highest band", bands, [[100, YES]], 10_000],
    ["refuses more than there can be", bands, [[100.001, YES]], OPEN],
    ["asks for the figure of its bands", bands, [[50, NOT]], OPEN],
    ["finds one of four bands", fourBands, [[3, YES]], 3],
    ["finds the last of four bands at its bound", fourBands, [[4, YES]], 4],
    ["finds one of many bands", manyBands, [[4.5, YES]], 4],
    ["finds the last of many bands at its bound", manyBands, [[5, YES]], 5],
    ["takes the largest answer of many bands", manyBands, [[9, YES]], 5],
    ["refuses more than the largest answer of many bands", manyBands, [[9.5, YES]], OPEN],
    [
      "adds items",
      items,
      [
        [1, YES],
        [0, YES],
      ],
      4_000,
    ],
    [
      "adds all items",
      items,
      [
        [1, YES],
        [1, YES],
      ],
      8_000,
    ],
    [
      "asks for every item",
      items,
      [
        [1, YES],
        [1, NOT],
      ],
      OPEN,
    ],
    [
      "takes off for each case",
      taken,
      [
        [2, YES],
        [1, YES],
      ],
      8_500,
    ],
    [
      "takes nothing below the floor",
      taken,
      [
        [100, YES],
        [0, YES],
      ],
      2_000,
    ],
    [
      "gives no more than the maximum",
      { ...items, highest: 500 },
      [
        [1, YES],
        [1, YES],
      ],
      5_000,
    ],
  ];

  it.each(rows)("%s", (_, op, answers, wanted) => {
    expect(one(op, answers)).toBe(wanted);
  });

  // Between neighbours that must stay as they are: a unit that does not apply, and units out of range.
  it.each(rows)("%s, in columns", (_, op, answers, wanted) => {
    const values = answers.map(([value]) => Float64Array.of(0, value, value, 0));
    const states = answers.map(([, state]) => Uint8Array.of(YES, state, state, YES));
    const points = Int32Array.of(77, 77, 77, 77);
    const flags = Uint8Array.of(77, 77, 77, 77);
    const largest = Float64Array.from(answers, ([value]) => value);
    const applies = Uint8Array.of(1, 8, 1, 1);
    runMany(op, { values, states, largest }, applies, points, flags, { points: 123, flags: 5 }, 1, 3);
    const own = wanted === OPEN ? 0 : wanted === NO_OCCURRENCE ? 123 : wanted;
    expect([...points]).toEqual([77, 0, own, 77]);
    expect([...flags]).toEqual([77, 8, wanted === OPEN ? 3 : wanted === NO_OCCURRENCE ? 5 : 1, 77]);
  });

  it("is the same in columns where quotients are wide", () => {
    const wide = { ...linear, zeroBelow: 100, lowest: 30 };
    const values = [Float64Array.of(99, 100, 2 ** 40)];
    const [points, flags] = [new Int32Array(3), new Uint8Array(3)];
    const columns = { values, states: [Uint8Array.of(1, 1, 1)], largest: Float64Array.of(2 ** 40) };
    runMany(wide, columns, Uint8Array.of(1, 1, 1), points, flags, { points: 0, flags: 0 }, 0, 3);
    expect([...points]).toEqual([0, 300, 10_000]);
  });

  it.each([
    ["less than none", -(2 ** 29), 0],
    ["just below what 32 bits hold", 2 ** 29 - 1, 10_000],
    ["what 32 bits do not hold", 2 ** 30, 10_000],
    ["much more", 2 ** 40, 10_000],
  ])("holds a column to its limits: %s", (_, value, wanted) => {
    const points = new Int32Array(1);
    const columns = {
      values: [Float64Array.of(value)],
      states: [Uint8Array.of(1)],
      largest: Float64Array.of(Math.abs(value)),
    };
    runMany(
      make(LINEAR, {}),
      columns,
      Uint8Array.of(1),
      points,
      new Uint8Array(1),
      { points: 0, flags: 0 },
      0,
      1,
    );
    expect(points[0]).toBe(wanted);
  });
});

/** The first figure that doubles do not hold exactly any more, and the one before. */
const AT = EXACT_LIMIT;
const BEFORE = EXACT_LIMIT - 1;

describe("a formula whose products grow", () => {
  const single = { times: 1, plus: 0, divisor: 1 };
  const wide = { times: 1, plus: 0, divisor: 0.001, wholeBelow: 0.001 };
  const term = { ...single, terms: [{ position: 0, times: 1, code: 0 }] };
  it.each<[string, Op, readonly number[], boolean]>([
    ["a product at the limit", make(LINEAR, single), [AT], false],
    ["a product before the limit", make(LINEAR, single), [BEFORE], true],
    ["a sum at the limit", make(LINEAR, { ...single, plus: 1 }), [BEFORE], false],
    ["a sum before the limit", make(LINEAR, { ...single, plus: 1 }), [BEFORE - 1], true],
    ["a negative product at the limit", make(LINEAR, { ...single, times: -1 }), [AT], false],
    ["a negative product before the limit", make(LINEAR, { ...single, times: -1 }), [BEFORE], true],
    ["a part at the limit", make(RATIO, wide), [AT, AT], false],
    ["a part before the limit", make(RATIO, wide), [BEFORE, AT], true],
    ["a part and a whole at the limit", make(RATIO, { ...wide, plus: 1 }), [AT / 2, AT / 2], false],
    ["a part and a whole before the limit", make(RATIO, { ...wide, plus: 1 }), [AT / 2 - 1, AT / 2], true],
    ["a divisor at the limit", make(RATIO, { ...wide, divisor: 2 }), [1, AT / 2], false],
    ["a divisor before the limit", make(RATIO, { ...wide, divisor: 2 }), [1, AT / 2 - 1], true],
    ["a threshold at the limit", make(RATIO, { ...wide, wholeBelow: 2 }), [1, AT / 2], false],
    ["a threshold before the limit", make(RATIO, { ...wide, wholeBelow: 2 }), [1, AT / 2 - 1], true],
    ["a term at the limit", make(TERMS, term), [AT], false],
    ["a term before the limit", make(TERMS, term), [BEFORE], true],
    ["a term and a constant at the limit", make(TERMS, { ...term, plus: -1 }), [BEFORE], false],
    ["a term and a constant before the limit", make(TERMS, { ...term, plus: -1 }), [BEFORE - 1], true],
    ["a table", yesNo, [AT], true],
    ["bands", bands, [AT], true],
  ])("%s", (_, op, values, isHeld) => {
    const answers = values.map((value): Answer => [value, YES]);
    if (op.kind !== TABLE && op.kind !== BANDS) expect(one(op, answers) === TOO_LARGE).toBe(!isHeld);
    expect(fits(op, Float64Array.from(values))).toBe(isHeld);
  });

  it("is not held by a divisor that doubles do not hold", () => {
    expect(fits(make(LINEAR, { times: 1, plus: 0, divisor: AT }), Float64Array.of(1))).toBe(false);
    expect(fits(make(LINEAR, { times: 1, plus: 0, divisor: BEFORE }), Float64Array.of(1))).toBe(true);
  });

  it("counts every term, whatever its sign", () => {
    const terms = [-1, 1].map((times, position) => ({ position, times, code: 0 }));
    const op = make(TERMS, { ...single, terms });
    const [half, less] = [AT / 2, AT / 2 - 1];
    expect([fits(op, Float64Array.of(half, half)), fits(op, Float64Array.of(half, less))]).toEqual([
      false,
      true,
    ]);
    expect(
      one(op, [
        [half, YES],
        [half, YES],
      ]),
    ).toBe(TOO_LARGE);
    expect(
      one(op, [
        [half, YES],
        [less, YES],
      ]),
    ).toBe(0);
  });

  it("weighs a share's threshold with the larger of both figures", () => {
    const op = make(RATIO, { ...wide, times: 0, wholeBelow: 2 });
    expect(fits(op, Float64Array.of(AT / 2, 1))).toBe(false);
    expect(fits(op, Float64Array.of(AT / 2 - 1, 1))).toBe(true);
  });
});

describe("why points were not reached", () => {
  it.each<[string, Op, readonly number[], readonly (readonly number[])[]]>([
    ["a no", { ...yesNo, times: 10_000 }, [0], [[1, 0, 10_000]]],
    [
      "a no that costs more",
      { ...yesNo, times: 10_000, extraWeight: 500 },
      [0],
      [
        [1, 0, 10_000],
        [3, 0, 500],
      ],
    ],
    ["a band", bands, [50], [[1, 0, 1]]],
    ["a figure", { ...linear, zeroBelow: 100 }, [100], [[1, 0, 1]]],
    ["a figure below the threshold", { ...linear, zeroBelow: 100 }, [99], [[2, 0, 1]]],
    ["a share", { ...ratio, partBelow: 1, wholeBelow: 2 }, [2, 4], [[1, 0, 1]]],
    ["a share below the threshold", { ...ratio, partBelow: 1, wholeBelow: 2 }, [1, 4], [[2, 0, 1]]],
    [
      "items",
      items,
      [1, 0],
      [
        [6, 1, 8_000],
        [3, 0, 4_000],
      ],
    ],
    ["items that are all there", { ...items, extraWeight: 0 }, [1, 1], []],
    [
      "cases",
      taken,
      [2, 3],
      [
        [5, 0, 1_000],
        [6, 1, 6_000],
      ],
    ],
    ["one of two kinds of cases", taken, [0, 1], [[6, 1, 2_000]]],
  ])("%s", (_, op, values, wanted) => {
    const heard: number[][] = [];
    why(op, Float64Array.from(values), (...cause) => heard.push(cause));
    expect(heard).toEqual(wanted);
  });
});
