import { defineCriterion, worstEvent } from "@kiemtra/plugin-kit";

/** Inspection and audit concluded no violation: a minor one leaves half, a serious one nothing. */
export const noViolationConcluded = defineCriterion({
  key: "no-violation-concluded",
  revision: 1,
  law: ["nd-130-2005", "ct-26-2016"],
  asks: ["minor-violations", "serious-violations", "unit-reports-no-violation"],
  scale: worstEvent({ "serious-violations": 0, "minor-violations": 50 }),
  ownReasons: ["event-happened"],
});
