import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { certifiedCopies } from "../certified-copies.ts";
import { certifiedInTime } from "./certified-in-time.ts";

testCriterion(certifiedCopies, certifiedInTime, [
  {
    name: "all in time",
    facts: { "certifications-checked": 20, "certifications-in-time": 20 },
    max: 5,
    earned: 5,
  },
  {
    name: "from nine tenths on",
    facts: { "certifications-checked": 20, "certifications-in-time": 18 },
    max: 5,
    earned: 3,
    reasons: ["band-below-full"],
  },
  {
    name: "just below nine tenths",
    facts: { "certifications-checked": 200, "certifications-in-time": 179 },
    max: 5,
    earned: 1.5,
  },
  {
    name: "below seven tenths",
    facts: { "certifications-checked": 20, "certifications-in-time": 13 },
    max: 5,
    earned: 0,
    reasons: ["band-below-full"],
  },
  {
    name: "nothing was sampled",
    facts: { "certifications-checked": 0, "certifications-in-time": 0 },
    max: 5,
    state: "no-occurrence",
  },
  {
    name: "rounds half up to two decimals",
    facts: { "certifications-checked": 20, "certifications-in-time": 15 },
    max: 0.15,
    earned: 0.05,
  },
  { name: "is open while nothing is known", facts: {}, max: 5, state: "open" },
]);
