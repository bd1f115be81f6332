import { allOrNothing, defineCriterion } from "@kiemtra/plugin-kit";

/** A number to report harassment to hangs where people come. */
export const hotlinePosted = defineCriterion({
  key: "hotline-posted",
  revision: 1,
  law: ["ct-10-2019"],
  scale: allOrNothing("hotline-posted"),
  ownReasons: ["not-met"],
});
