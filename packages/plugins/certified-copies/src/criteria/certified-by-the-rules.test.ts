import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { certifiedCopies } from "../certified-copies.ts";
import { certifiedByTheRules } from "./certified-by-the-rules.ts";

testCriterion(certifiedCopies, certifiedByTheRules, [
  {
    name: "the whole sample is lawful",
    facts: { "certifications-checked": 20, "certifications-lawful": 20 },
    max: 8,
    earned: 8,
  },
  {
    name: "two of twenty are not",
    facts: { "certifications-checked": 20, "certifications-lawful": 18 },
    max: 8,
    earned: 7.2,
    reasons: ["ratio-below-full"],
  },
  {
    name: "none is lawful",
    facts: { "certifications-checked": 20, "certifications-lawful": 0 },
    max: 8,
    earned: 0,
    reasons: ["ratio-below-threshold"],
  },
  {
    name: "nothing was sampled",
    facts: { "certifications-checked": 0, "certifications-lawful": 0 },
    max: 8,
    state: "no-occurrence",
  },
  {
    name: "rounds half up to two decimals",
    facts: { "certifications-checked": 16, "certifications-lawful": 15 },
    max: 3,
    earned: 2.81,
  },
  { name: "is open while nothing is known", facts: {}, max: 8, state: "open" },
  {
    name: "half of them still counts",
    facts: { "certifications-checked": 20, "certifications-lawful": 10 },
    max: 8,
    earned: 4,
  },
  {
    name: "below half nothing is earned",
    facts: { "certifications-checked": 20, "certifications-lawful": 9 },
    max: 8,
    earned: 0,
    reasons: ["ratio-below-threshold"],
  },
  {
    name: "only lawful entries count among the rows",
    facts: {
      "certifications-checked": 99,
      "sampled-certifications": [
        { id: "a", cells: { number: "812", kind: "paper-copy", outcome: "lawful", "in-time": true } },
        { id: "b", cells: { number: "813", kind: "contract", outcome: "wrong-wording", "in-time": true } },
        { id: "c", cells: { number: "814", kind: "electronic-copy", outcome: "lawful", "in-time": false } },
      ],
    },
    max: 8,
    earned: 5.33,
  },
]);
