import { defineCriterion, levels } from "@kiemtra/plugin-kit";

/** What lies in the archive from 2022 and before was gone through, and what is still valid stands on an approved list. */
export const backlogIsReviewed = defineCriterion({
  key: "backlog-is-reviewed",
  revision: 1,
  law: ["qd-468-2021", "nq-76-2021"],
  asks: ["backlog-review", "backlog-list"],
  scale: levels("backlog-review", { "list-approved": 100, "reviewed-without-list": 50, "not-reviewed": 0 }),
});
