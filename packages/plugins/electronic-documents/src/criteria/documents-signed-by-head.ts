import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

/** Each document sent electronically carries the personal digital signature of whoever may sign it. */
export const documentsSignedByHead = defineCriterion({
  key: "documents-signed-by-head",
  revision: 1,
  law: ["nd-30-2020"],
  scale: proportion({ of: "signed-by-head", over: "sent-electronically" }),
  ownReasons: ["ratio-below-full"],
});
