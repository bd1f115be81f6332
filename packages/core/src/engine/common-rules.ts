import { listCriteria, listGroups } from "../rule-set/list-nodes.ts";
import { commonScales } from "../scales/common-scales.ts";
import type { RuleSetContent } from "../schema/rule-set.ts";
import type { Rules } from "./rules.ts";

/** The rules that nearly every inspection uses: the common scales, plain sums. */
export const commonRules: Rules = { scales: commonScales };

/** Whether a rule set uses more than the common rules. */
export function needsAllRules(ruleSet: RuleSetContent): boolean {
  const { scales } = commonRules;
  return (
    ruleSet.total !== undefined ||
    listGroups(ruleSet).some(({ rollUp, gate, role }) => rollUp !== "sum" || gate || role) ||
    listCriteria(ruleSet).some(
      ({ scale, coefficient, whenNotApplicable, whenNoOccurrence }) =>
        coefficient ||
        whenNotApplicable === "spread" ||
        whenNoOccurrence === "spread" ||
        (scale.kind === "composite" ? scale.parts.map((part) => part.scale) : [scale]).some(
          ({ kind }) => !(kind in scales),
        ),
    )
  );
}
