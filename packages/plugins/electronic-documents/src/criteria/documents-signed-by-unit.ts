import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

/** Each document sent electronically carries the unit's digital signature. */
export const documentsSignedByUnit = defineCriterion({
  key: "documents-signed-by-unit",
  revision: 1,
  law: ["nd-30-2020"],
  scale: proportion({ of: "signed-by-unit", over: "sent-electronically" }),
  ownReasons: ["ratio-below-full"],
});
