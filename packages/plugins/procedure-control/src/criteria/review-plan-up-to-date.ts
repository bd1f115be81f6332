import { defineCriterion, levels } from "@kiemtra/plugin-kit";

/** The plan for reviewing and assessing procedures was issued and kept up to date with the superior's direction. */
export const reviewPlanUpToDate = defineCriterion({
  key: "review-plan-up-to-date",
  revision: 1,
  law: ["nd-63-2010", "tt-02-2017-vpcp"],
  asks: ["review-plan", "review-plan-document", "superior-direction"],
  scale: levels("review-plan", { "up-to-date": 100, "not-updated": 50, "not-issued": 0 }),
});
