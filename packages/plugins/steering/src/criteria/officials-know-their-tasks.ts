import { bands, defineCriterion } from "@kiemtra/plugin-kit";

/** Officials who are asked at the visit can name the reform tasks that are theirs. */
export const officialsKnowTheirTasks = defineCriterion({
  key: "officials-know-their-tasks",
  revision: 1,
  law: ["nq-76-2021", "ct-26-2016"],
  scale: bands({ of: "officials-knowing-tasks", over: "officials-asked" }, [
    { from: 90, sharePercent: 100 },
    { from: 70, sharePercent: 70 },
    { from: 50, sharePercent: 40 },
  ]),
  ownReasons: ["band-below-full"],
});
