import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

/** Officials took part in a meeting at which the plan and its tasks were made known. */
export const officialsAreInformed = defineCriterion({
  key: "officials-are-informed",
  revision: 1,
  law: ["nq-76-2021"],
  scale: proportion({ of: "officials-informed", over: "officials" }),
  ownReasons: ["ratio-below-full"],
});
