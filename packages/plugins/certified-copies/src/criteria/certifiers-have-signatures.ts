import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

/** Everyone who may certify has a valid digital signature of their own. */
export const certifiersHaveSignatures = defineCriterion({
  key: "certifiers-have-signatures",
  revision: 1,
  law: ["nd-45-2020"],
  scale: proportion({ of: "certifiers-with-signature", over: "certifiers" }),
  ownReasons: ["ratio-below-full"],
});
