import type { Contender } from "../contender.ts";
import { labelOf, loadEngine } from "../engines.ts";
import { hostLoop } from "../host-loop.ts";
import { BAND_SHARES, type Component, type Unit, type Workload } from "../workload.ts";

const NAME = "json-rules-engine";

interface Found {
  readonly component: number;
  /** Absent: a formula has to say. */
  readonly points?: number;
}
interface Rules {
  addRule(rule: unknown): void;
  on(event: "points", handle: (found: Found) => void): void;
  run(facts: Unit): Promise<unknown>;
}
interface JsonRules {
  readonly Engine: new (rules: readonly unknown[], options: { allowUndefinedFacts: boolean }) => Rules;
}

/**
 * One rule for each answer that earns a fixed number of points, one for each formula. The engine cannot multiply, so a
 * formula is reckoned where its event arrives.
 */
export function jsonRulesEngine(workload: Workload): Contender {
  const { Engine } = loadEngine<JsonRules>(NAME);
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const component of workload.components) {
    for (const rule of rulesOf(component)) engine.addRule(rule);
  }
  const formulas = workload.components.map(formulaOf);
  const points = new Float64Array(workload.components.length);
  let current: Unit = {};
  engine.on("points", ({ component, points: fixed }) => {
    const answer = Number(current[workload.components[component]?.id ?? ""]);
    points[component] = fixed ?? formulas[component]?.(answer) ?? 0;
  });
  const loop = hostLoop(workload, (k) => points[k] ?? 0);
  return {
    ...loop,
    name: labelOf(NAME),
    async total(unit) {
      points.fill(0);
      current = unit;
      await engine.run(unit);
      return loop.total(unit);
    },
  };
}

function rulesOf({ id, index, kind, max, target }: Component): readonly unknown[] {
  const rule = (all: readonly unknown[], points?: number) => ({
    conditions: { all },
    event: { type: "points", params: { component: index, points } },
  });
  const when = (operator: string, value: unknown) => ({ fact: id, operator, value });
  switch (kind) {
    case "yes-no":
      return [rule([when("equal", true)], max)];
    case "bands":
      return BAND_SHARES.map(({ from, share }, k) => {
        const above = BAND_SHARES[k - 1];
        const bounds = [when("greaterThanInclusive", from), ...(above ? [when("lessThan", above.from)] : [])];
        return rule(bounds, max * share);
      });
    case "threshold":
      return [rule([when("greaterThanInclusive", target)])];
    default:
      return [rule([when("notEqual", null), when("notEqual", "NA")])];
  }
}

function formulaOf({ kind, max, target, each, floor }: Component): (x: number) => number {
  switch (kind) {
    case "linear":
      return (x) => max * Math.min(1, x / target);
    case "deduction":
      return (x) => Math.max(floor, max - each * x);
    case "threshold":
      return (x) => (max * Math.min(x, 100)) / 100;
    default:
      return (x) => Math.min(max, each * x);
  }
}
