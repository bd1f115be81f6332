import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { electronicDocuments } from "../electronic-documents.ts";
import { sampledSignaturesValid } from "./sampled-signatures-valid.ts";

testCriterion(electronicDocuments, sampledSignaturesValid, [
  { name: "all of them", facts: { "documents-checked": 20, "signatures-valid": 20 }, max: 2, earned: 2 },
  {
    name: "nine of ten",
    facts: { "documents-checked": 20, "signatures-valid": 18 },
    max: 2,
    earned: 1.4,
    reasons: ["band-below-full"],
  },
  { name: "three quarters", facts: { "documents-checked": 20, "signatures-valid": 15 }, max: 2, earned: 0.8 },
  { name: "fewer", facts: { "documents-checked": 20, "signatures-valid": 14 }, max: 2, earned: 0 },
  {
    name: "rounds half up to two decimals",
    facts: { "documents-checked": 10, "signatures-valid": 9 },
    max: 0.25,
    earned: 0.18,
  },
  {
    name: "nothing was sampled",
    facts: { "documents-checked": 0, "signatures-valid": 0 },
    max: 2,
    state: "no-occurrence",
  },
  { name: "is open while nothing is known", facts: {}, max: 2, state: "open" },
]);
