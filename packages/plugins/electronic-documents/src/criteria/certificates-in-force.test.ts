import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { electronicDocuments } from "../electronic-documents.ts";
import { certificatesInForce } from "./certificates-in-force.ts";

testCriterion(electronicDocuments, certificatesInForce, [
  {
    name: "both are",
    facts: { "unit-certificate-valid": true, "head-certificate-valid": true },
    max: 2,
    earned: 2,
  },
  {
    name: "the head's is not",
    facts: { "unit-certificate-valid": true, "head-certificate-valid": false },
    max: 2,
    earned: 1,
    reasons: ["item-not-met"],
  },
  {
    name: "neither is",
    facts: { "unit-certificate-valid": false, "head-certificate-valid": false },
    max: 2,
    earned: 0,
  },
  {
    name: "never above the maximum",
    facts: { "unit-certificate-valid": true, "head-certificate-valid": true },
    max: 1.25,
    earned: 1.25,
  },
  {
    name: "is open while one is not answered",
    facts: { "unit-certificate-valid": true },
    max: 2,
    state: "open",
  },
]);
