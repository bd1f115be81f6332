import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { certifiedCopies } from "../certified-copies.ts";
import { certifiersHaveSignatures } from "./certifiers-have-signatures.ts";

testCriterion(certifiedCopies, certifiersHaveSignatures, [
  { name: "all of them", facts: { certifiers: 3, "certifiers-with-signature": 3 }, max: 3, earned: 3 },
  {
    name: "one of three has none",
    facts: { certifiers: 3, "certifiers-with-signature": 2 },
    max: 3,
    earned: 2,
    reasons: ["ratio-below-full"],
  },
  {
    name: "none of them",
    facts: { certifiers: 3, "certifiers-with-signature": 0 },
    max: 3,
    earned: 0,
    reasons: ["ratio-below-full"],
  },
  {
    name: "nobody may certify",
    facts: { certifiers: 0, "certifiers-with-signature": 0 },
    max: 3,
    state: "no-occurrence",
  },
  {
    name: "rounds half up to two decimals",
    facts: { certifiers: 16, "certifiers-with-signature": 15 },
    max: 3,
    earned: 2.81,
  },
  { name: "is open while nothing is known", facts: {}, max: 3, state: "open" },
]);
