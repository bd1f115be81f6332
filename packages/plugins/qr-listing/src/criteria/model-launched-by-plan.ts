import { defineCriterion, levels } from "@kiemtra/plugin-kit";

/** The unit launched the model by a document of its own, in the time that the plan set. */
export const modelLaunchedByPlan = defineCriterion({
  key: "model-launched-by-plan",
  revision: 1,
  law: ["nq-76-2021"],
  asks: ["launch", "launch-document", "launched-on"],
  scale: levels("launch", { "in-time": 100, late: 50, "not-launched": 0 }),
});
