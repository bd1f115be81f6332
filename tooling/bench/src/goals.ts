/** What a ratio must be. */
export interface Goal {
  readonly name: string;
  readonly is: "at most" | "at least";
  readonly bound: number;
}

/** A goal held against what was measured. `ratio` is null where nothing could be measured; `why` says so. */
export interface Verdict {
  readonly name: string;
  readonly ratio: number | null;
  readonly goal: string;
  readonly holds: boolean;
  readonly why?: string;
}

export const goals = {
  oneByHand: atMost("one unit: ours / hand-written", 2),
  oneByJsonLogic: atLeast("one unit: json-logic-engine compiled / ours", 2),
  oneByJsonRules: atLeast("one unit: json-rules-engine / ours", 300),
  trace: atMost("one unit: with the full trace / score only", 4),
  provinceByHand: atMost("102 units: ours / hand-written over objects", 0.5),
  provinceByJsonLogic: atLeast("102 units: json-logic-engine compiled / ours", 10),
  provinceByJsonRules: atLeast("102 units: json-rules-engine / ours", 2000),
  countryByHand: atMost("3,321 units: ours / hand-written over objects", 0.5),
  countryByJsonLogic: atLeast("3,321 units: json-logic-engine compiled / ours", 10),
  dragBySpreadsheet: atLeast("102 units, drag one weight: HyperFormula / ours with points and ranks", 3000),
  dragByFull: atMost("3,321 units, drag one weight: points only / everything again", 0.12),
  millionUnits: atMost("cost per component: 1,000,000 units / 10,000 units", 1.5),
  manyComponents: atMost("cost per component: 2,200 components / 110 components", 1.6),
  bytes: atMost("bytes for each fact, points kept", 20),
  compile: atMost("compile a parsed rule set / score one unit", 10),
  validation: atMost("validate one inspection: ours / hand-written loop", 2),
} as const satisfies Readonly<Record<string, Goal>>;

/** Whether a goal holds at this ratio. A text instead of a ratio says why there is none. */
export function judge(goal: Goal, ratio: number | string): Verdict {
  const { name, is, bound } = goal;
  const words = `${is === "at most" ? "≤" : "≥"} ${bound}`;
  if (typeof ratio === "string") return { name, ratio: null, goal: words, holds: false, why: ratio };
  const rounded = Number(ratio.toPrecision(4));
  const holds = is === "at most" ? ratio <= bound : ratio >= bound;
  return { name, ratio: rounded, goal: words, holds };
}

function atMost(name: string, bound: number): Goal {
  return { name, is: "at most", bound };
}

function atLeast(name: string, bound: number): Goal {
  return { name, is: "at least", bound };
}
