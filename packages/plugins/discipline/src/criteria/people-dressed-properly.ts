import { deduction, defineCriterion } from "@kiemtra/plugin-kit";

/** Each person who is dressed against the rules takes a fifth of the points. */
export const peopleDressedProperly = defineCriterion({
  key: "people-dressed-properly",
  revision: 1,
  law: ["qd-129-2007", "qd-1847-2018"],
  asks: ["people-at-check", "people-dressed-improperly"],
  scale: deduction([{ fact: "people-dressed-improperly", eachPercent: 20 }]),
  ownReasons: ["deducted-share"],
});
