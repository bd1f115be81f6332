import { withCoefficient } from "./engine/coefficient.ts";
import { giveWay, rollUpGroup, totalUp } from "./engine/group-points.ts";
import type { Rules } from "./engine/rules.ts";
import { allScales } from "./scales/more-scales.ts";
import { groupNode, grownNode, sectionNode, totalNode } from "./score/group-nodes.ts";

/** Everything that a rule set may use. A phone loads it only for a rule set that needs more than the common rules. */
export const allRules: Rules = {
  scales: allScales,
  groups: {
    rollUp: rollUpGroup,
    giveWay,
    totalUp,
    withCoefficient,
    grownNode,
    groupNode,
    sectionNode,
    totalNode,
  },
};
