import { defineCriterion, levels } from "@kiemtra/plugin-kit";

/** Easy to see, to read and to reach for those who come to the counter. */
export const postedWherePeopleRead = defineCriterion({
  key: "posted-where-people-read",
  revision: 1,
  law: ["nd-63-2010", "tt-02-2017-vpcp"],
  scale: levels("posting-place", { easy: 100, partly: 50, hard: 0 }),
});
