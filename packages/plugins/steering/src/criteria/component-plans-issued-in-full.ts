import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

/** Every component plan that the superior asks for was issued. */
export const componentPlansIssuedInFull = defineCriterion({
  key: "component-plans-issued-in-full",
  revision: 1,
  law: ["nq-76-2021"],
  asks: ["component-plans", "component-plans-due", "component-plans-issued"],
  scale: proportion({ of: "component-plans-issued", over: "component-plans-due" }),
  ownReasons: ["ratio-below-full"],
});
