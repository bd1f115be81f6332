import { againstTarget, defineCriterion } from "@kiemtra/plugin-kit";

/** The unit checks itself as often as it planned; fewer than half is nothing, and so is planning none. */
export const ownChecksCarriedOut = defineCriterion({
  key: "own-checks-carried-out",
  revision: 1,
  law: ["nd-63-2010", "tt-02-2017-vpcp", "nq-76-2021"],
  scale: againstTarget("checks-done", "checks-planned", { zeroBelowPercent: 50 }),
  whenNoOccurrence: "zero",
  ownReasons: ["target-below-full", "target-below-threshold"],
});
