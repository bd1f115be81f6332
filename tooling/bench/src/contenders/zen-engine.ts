import type { Contender } from "../contender.ts";
import { labelOf, loadEngine } from "../engines.ts";
import { hostLoop } from "../host-loop.ts";
import type { Unit, Workload } from "../workload.ts";
import { type Dialect, expressionOf } from "./expression.ts";

const NAME = "@gorules/zen-engine";

interface Decision {
  evaluate(data: Unit): Promise<{ readonly result: Readonly<Record<string, number>> }>;
}
interface Zen {
  readonly ZenEngine: new () => { createDecision(graph: unknown): Decision };
}

const dialect: Dialect = {
  number: String,
  choice: (condition, then, otherwise) => `(${condition} ? ${then} : ${otherwise})`,
  smaller: (a, b) => `min([${a}, ${b}])`,
  larger: (a, b) => `max([${a}, ${b}])`,
  isYes: (x) => `${x} == true`,
};

/** One decision with an expression for each component; a unit goes over in one call. Native code. */
export function zenEngine(workload: Workload): Contender {
  const { ZenEngine } = loadEngine<Zen>(NAME);
  const decision = new ZenEngine().createDecision(graphOf(workload));
  let points: Readonly<Record<string, number>> = {};
  const loop = hostLoop(workload, (k) => points[`p${k}`] ?? Number.NaN);
  return {
    ...loop,
    name: labelOf(NAME, "expression node"),
    async total(unit) {
      points = (await decision.evaluate(unit)).result;
      return loop.total(unit);
    },
  };
}

function graphOf({ components }: Workload): unknown {
  const position = { x: 0, y: 0 };
  const expressions = components.map((component) => {
    const { id, index } = component;
    const points = expressionOf(component, id, dialect);
    return { id, key: `p${index}`, value: `${id} == null or ${id} == "NA" ? 0 : ${points}` };
  });
  return {
    nodes: [
      { id: "in", name: "in", type: "inputNode", position },
      { id: "points", name: "points", type: "expressionNode", position, content: { expressions } },
      { id: "out", name: "out", type: "outputNode", position },
    ],
    edges: [
      { id: "to-points", type: "edge", sourceId: "in", targetId: "points" },
      { id: "to-out", type: "edge", sourceId: "points", targetId: "out" },
    ],
  };
}
