import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

/** Who paid online gets the receipt online; without an online payment there is no case. */
export const receiptsIssuedOnline = defineCriterion({
  key: "receipts-issued-online",
  revision: 1,
  law: ["nd-45-2020"],
  asks: ["online-receipts-issued", "dossiers-paid-online"],
  scale: proportion({ of: "online-receipts-issued", over: "dossiers-paid-online" }),
  ownReasons: ["ratio-below-full"],
});
