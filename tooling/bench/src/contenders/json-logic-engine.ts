import type { Contender } from "../contender.ts";
import { labelOf, loadEngine } from "../engines.ts";
import { hostLoop } from "../host-loop.ts";
import { BAND_SHARES, type Component, type Workload } from "../workload.ts";

interface JsonLogic {
  readonly LogicEngine: new () => { build(rule: unknown): (data: { x: boolean | number }) => number };
}

/** One compiled rule for each component. It compiles by writing code, so it does not work under a strict policy. */
export function jsonLogicEngine(workload: Workload): Contender {
  const { LogicEngine } = loadEngine<JsonLogic>("json-logic-engine");
  const engine = new LogicEngine();
  const data: { x: boolean | number } = { x: 0 };
  const rules = workload.components.map((component) => engine.build(ruleOf(component)));
  return {
    name: labelOf("json-logic-engine", "compiled"),
    ...hostLoop(workload, (k, answer) => {
      data.x = answer;
      return (rules[k] as (typeof rules)[number])(data);
    }),
  };
}

function ruleOf({ kind, max, target, each, floor }: Component): unknown {
  const x = { var: "x" };
  switch (kind) {
    case "yes-no":
      return { if: [{ "===": [x, true] }, max, 0] };
    case "bands":
      return { if: [...BAND_SHARES.flatMap(({ from, share }) => [{ ">=": [x, from] }, max * share]), 0] };
    case "linear":
      return { "*": [max, { min: [1, { "/": [x, target] }] }] };
    case "deduction":
      return { max: [floor, { "-": [max, { "*": [each, x] }] }] };
    case "threshold":
      return { if: [{ ">=": [x, target] }, { "/": [{ "*": [max, { min: [x, 100] }] }, 100] }, 0] };
    case "bonus":
    case "penalty":
      return { min: [max, { "*": [each, x] }] };
  }
}
