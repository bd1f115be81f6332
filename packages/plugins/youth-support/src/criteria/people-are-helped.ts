import { defineCriterion, levels } from "@kiemtra/plugin-kit";

/** Somebody is there to help, by a roster and at the time of the visit. */
export const peopleAreHelped = defineCriterion({
  key: "people-are-helped",
  revision: 1,
  law: ["nd-42-2022"],
  asks: ["on-duty", "people-helped"],
  scale: levels("on-duty", { regular: 100, irregular: 50, none: 0 }),
});
