import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { certifiedCopies } from "../certified-copies.ts";
import { noSeriousCertifyingBreach } from "./no-serious-certifying-breach.ts";

testCriterion(certifiedCopies, noSeriousCertifyingBreach, [
  {
    name: "none in the sample",
    facts: { "certifications-without-original": 0, "certifications-beyond-authority": 0 },
    max: 4,
    earned: 4,
  },
  {
    name: "one without its original",
    facts: { "certifications-without-original": 1, "certifications-beyond-authority": 0 },
    max: 4,
    earned: 0,
    reasons: ["event-happened"],
  },
  {
    name: "two beyond the authority",
    facts: { "certifications-without-original": 0, "certifications-beyond-authority": 2 },
    max: 4,
    earned: 0,
    reasons: ["event-happened"],
  },
  {
    name: "the rows say so",
    facts: {
      "sampled-certifications": [
        { id: "a", cells: { number: "812", outcome: "lawful" } },
        { id: "b", cells: { number: "813", outcome: "register-incomplete" } },
      ],
    },
    max: 4,
    earned: 4,
  },
  {
    name: "is open while one of the two is not known",
    facts: { "certifications-without-original": 0 },
    max: 4,
    state: "open",
  },
]);
