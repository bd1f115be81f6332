import { defineCriterion, perItem } from "@kiemtra/plugin-kit";

/** People are told how to scan, see what a code is for, and find paper when they have no phone: one point each. */
export const instructionsPosted = defineCriterion({
  key: "instructions-posted",
  revision: 1,
  law: ["nd-63-2010", "tt-02-2017-vpcp"],
  scale: perItem({ facts: ["guide-posted", "codes-labelled", "paper-kept"] }, 1000),
});
