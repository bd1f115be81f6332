import type { Contender } from "../contender.ts";
import { labelOf, loadEngine } from "../engines.ts";
import { hostLoop } from "../host-loop.ts";
import type { Workload } from "../workload.ts";
import { type Dialect, expressionOf } from "./expression.ts";

const NAME = "@marcbachmann/cel-js";

interface Environment {
  registerVariable(name: string, type: "bool" | "double"): Environment;
  parse(text: string): (data: { x: boolean | number }) => number;
}
interface Cel {
  readonly Environment: new () => Environment;
}

const dialect: Dialect = {
  number: (value) => (Number.isInteger(value) ? value.toFixed(1) : String(value)),
  choice: (condition, then, otherwise) => `(${condition} ? ${then} : ${otherwise})`,
  smaller: (a, b) => `(${a} < ${b} ? ${a} : ${b})`,
  larger: (a, b) => `(${a} > ${b} ? ${a} : ${b})`,
  isYes: (x) => x,
};

/** One parsed and checked expression for each component. */
export function celJs(workload: Workload): Contender {
  const { Environment } = loadEngine<Cel>(NAME);
  const data: { x: boolean | number } = { x: 0 };
  const expressions = workload.components.map((component) =>
    new Environment()
      .registerVariable("x", component.kind === "yes-no" ? "bool" : "double")
      .parse(expressionOf(component, "x", dialect)),
  );
  return {
    name: labelOf(NAME),
    ...hostLoop(workload, (k, answer) => {
      data.x = answer;
      return (expressions[k] as (typeof expressions)[number])(data);
    }),
  };
}
