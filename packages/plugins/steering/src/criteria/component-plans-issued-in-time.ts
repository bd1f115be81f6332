import { bands, defineCriterion } from "@kiemtra/plugin-kit";

/** Of the component plans that were issued, how many came in time. */
export const componentPlansIssuedInTime = defineCriterion({
  key: "component-plans-issued-in-time",
  revision: 1,
  law: ["nq-76-2021"],
  asks: ["component-plans", "component-plans-issued", "component-plans-in-time"],
  scale: bands({ of: "component-plans-in-time", over: "component-plans-issued" }, [
    { from: 100, sharePercent: 100 },
    { from: 80, sharePercent: 75 },
    { from: 50, sharePercent: 50 },
  ]),
  ownReasons: ["band-below-full"],
});
