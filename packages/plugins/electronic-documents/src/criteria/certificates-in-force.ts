import { defineCriterion, perItem } from "@kiemtra/plugin-kit";

/** The certificates for the digital signatures of the unit and of its head are in force: one point each. */
export const certificatesInForce = defineCriterion({
  key: "certificates-in-force",
  revision: 1,
  law: ["nd-30-2020"],
  asks: ["unit-certificate-valid", "head-certificate-valid", "certificates-expire-on"],
  scale: perItem({ facts: ["unit-certificate-valid", "head-certificate-valid"] }, 1000),
});
