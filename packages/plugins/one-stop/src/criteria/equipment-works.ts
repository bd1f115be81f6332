import { deduction, defineCriterion } from "@kiemtra/plugin-kit";

/** Each computer, printer, scanner or other device that does not work takes a quarter of a point. */
export const equipmentWorks = defineCriterion({
  key: "equipment-works",
  revision: 1,
  law: ["nd-63-2010", "nd-92-2017"],
  asks: ["devices", "devices-broken"],
  scale: deduction([{ fact: "devices-broken", eachMilli: 250 }]),
  ownReasons: ["deducted"],
});
