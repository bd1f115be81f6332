import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { certifiedCopies } from "../certified-copies.ts";
import { certificationsDoneElectronically } from "./certifications-done-electronically.ts";

testCriterion(certifiedCopies, certificationsDoneElectronically, [
  {
    name: "all are electronic",
    facts: { "certifications-from-original": 1200, "certifications-electronic": 1200 },
    max: 6,
    earned: 6,
  },
  {
    name: "a quarter is electronic",
    facts: { "certifications-from-original": 1200, "certifications-electronic": 300 },
    max: 6,
    earned: 3,
    reasons: ["ratio-below-full"],
  },
  {
    name: "none is electronic",
    facts: { "certifications-from-original": 1200, "certifications-electronic": 0 },
    max: 6,
    earned: 0,
    reasons: ["ratio-below-full"],
  },
  {
    name: "nothing was certified",
    facts: { "certifications-from-original": 0, "certifications-electronic": 0 },
    max: 6,
    state: "no-occurrence",
  },
  {
    name: "rounds half up to two decimals",
    facts: { "certifications-from-original": 700, "certifications-electronic": 251 },
    max: 5,
    earned: 3.59,
  },
  { name: "is open while nothing is known", facts: {}, max: 6, state: "open" },
  {
    name: "half of them is enough",
    facts: { "certifications-from-original": 1200, "certifications-electronic": 600 },
    max: 6,
    earned: 6,
  },
  {
    name: "more than there are is a contradiction, not a score",
    facts: { "certifications-from-original": 10, "certifications-electronic": 11 },
    max: 6,
    state: "open",
  },
]);
