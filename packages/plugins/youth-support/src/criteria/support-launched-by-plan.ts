import { defineCriterion, levels } from "@kiemtra/plugin-kit";

/** The model was launched by a document, in the time that the plan set. */
export const supportLaunchedByPlan = defineCriterion({
  key: "support-launched-by-plan",
  revision: 1,
  law: ["nq-76-2021", "luat-thanh-nien-2020"],
  asks: ["launch", "launch-document"],
  scale: levels("launch", { "in-time": 100, late: 50, "not-launched": 0 }),
});
