import { defineCriterion, levels } from "@kiemtra/plugin-kit";

/** What is disclosed can be read by people outside the unit, not only inside. */
export const disclosedWhereAllCanRead = defineCriterion({
  key: "disclosed-where-all-can-read",
  revision: 1,
  law: ["tt-61-2017-btc"],
  scale: levels("disclosure-place", { "open-to-all": 100, "inside-only": 50, nowhere: 0 }),
});
