import { assertEqual, type Contender, totalsOf } from "./contender.ts";
import { celJs } from "./contenders/cel-js.ts";
import { jsonLogicEngine } from "./contenders/json-logic-engine.ts";
import { jsonRulesEngine } from "./contenders/json-rules-engine.ts";
import { zenEngine } from "./contenders/zen-engine.ts";
import { type Absent, attempt } from "./race.ts";
import { dragAt, type Unit, type Workload } from "./workload.ts";

const MAKERS = { jsonLogic: jsonLogicEngine, cel: celJs, zen: zenEngine, jsonRules: jsonRulesEngine };
export type Library = keyof typeof MAKERS;

/**
 * Builds a library's contender and holds its totals against the reference on every unit, as they are and with dragged
 * weights. Only one that agrees is let in.
 */
export function admit(
  library: Library,
  workload: Workload,
  reference: Contender,
  units: readonly Unit[],
): Promise<Contender | Absent> {
  return attempt(library, async () => {
    const contender = MAKERS[library](workload);
    assertEqual(contender.name, await totalsOf(reference, units), await totalsOf(contender, units));
    await whileDragged(workload, [reference, contender], async () =>
      assertEqual(contender.name, await totalsOf(reference, units), await totalsOf(contender, units)),
    );
    return contender;
  });
}

/** Does something while every fifth component has another weight. */
async function whileDragged(
  workload: Workload,
  contenders: readonly Contender[],
  work: () => Promise<void>,
): Promise<void> {
  for (let k = 0; k < workload.components.length; k += 5) {
    const { component, weight } = dragAt(workload, k);
    for (const contender of contenders) contender.setWeight(component, weight);
  }
  try {
    await work();
  } finally {
    for (const { index } of workload.components) {
      for (const contender of contenders) contender.setWeight(index, 1);
    }
  }
}
