import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

/** Each desk has a plate with name and post; desks of those who are away have one too. */
export const namePlatesPlaced = defineCriterion({
  key: "name-plates-placed",
  revision: 1,
  law: ["qd-129-2007"],
  asks: ["people-at-check", "people-with-name-plate", "people-expected"],
  scale: proportion({ of: "people-with-name-plate", over: "people-expected" }),
  ownReasons: ["ratio-below-full"],
});
