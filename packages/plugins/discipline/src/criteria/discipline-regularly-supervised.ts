import { againstTarget, defineCriterion } from "@kiemtra/plugin-kit";

/** The unit checks its own discipline as often as it planned; without a plan nothing is earned. */
export const disciplineRegularlySupervised = defineCriterion({
  key: "discipline-regularly-supervised",
  revision: 1,
  law: ["ct-26-2016", "qd-1847-2018"],
  scale: againstTarget("self-checks-done", "self-checks-planned"),
  whenNoOccurrence: "zero",
  ownReasons: ["target-below-full"],
});
