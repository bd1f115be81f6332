import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { certifiedCopies } from "../certified-copies.ts";
import { accountsAndEquipmentReady } from "./accounts-and-equipment-ready.ts";

testCriterion(certifiedCopies, accountsAndEquipmentReady, [
  {
    name: "all three work",
    facts: { "agency-signature-valid": true, "accounts-work": true, "scanner-works": true },
    max: 3,
    earned: 3,
  },
  {
    name: "accounts do not",
    facts: { "agency-signature-valid": true, "accounts-work": false, "scanner-works": true },
    max: 3,
    earned: 2,
    reasons: ["item-not-met"],
  },
  {
    name: "nothing works",
    facts: { "agency-signature-valid": false, "accounts-work": false, "scanner-works": false },
    max: 3,
    earned: 0,
  },
  {
    name: "never above the maximum",
    facts: { "agency-signature-valid": true, "accounts-work": true, "scanner-works": false },
    max: 1.25,
    earned: 1.25,
  },
  {
    name: "is open while one is not answered",
    facts: { "agency-signature-valid": true, "scanner-works": true },
    max: 3,
    state: "open",
  },
]);
