import { defineCriterion, levels } from "@kiemtra/plugin-kit";

/** The model of young people who help to submit and pay online was launched in time, by a document. */
export const supportLaunchedByPlan = defineCriterion({
  key: "support-launched-by-plan",
  revision: 1,
  law: ["nq-76-2021"],
  asks: ["support-launch", "support-document"],
  scale: levels("support-launch", { "in-time": 100, late: 50, "not-launched": 0 }),
});
