import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { satisfaction } from "../satisfaction.ts";
import { petitionAnswersPublished } from "./petition-answers-published.ts";

testCriterion(satisfaction, petitionAnswersPublished, [
  {
    name: "the whole sample",
    facts: { "petitions-sampled": 10, "sampled-petitions-published": 10 },
    max: 2,
    earned: 2,
  },
  {
    name: "one of ten is not",
    facts: { "petitions-sampled": 10, "sampled-petitions-published": 9 },
    max: 2,
    earned: 1.8,
    reasons: ["ratio-below-full"],
  },
  {
    name: "none is",
    facts: { "petitions-sampled": 10, "sampled-petitions-published": 0 },
    max: 2,
    earned: 0,
    reasons: ["ratio-below-full"],
  },
  {
    name: "nothing was sampled",
    facts: { "petitions-sampled": 0, "sampled-petitions-published": 0 },
    max: 2,
    state: "no-occurrence",
  },
  {
    name: "rounds half up to two decimals",
    facts: { "petitions-sampled": 16, "sampled-petitions-published": 15 },
    max: 3,
    earned: 2.81,
  },
  { name: "is open while nothing is known", facts: {}, max: 2, state: "open" },
  {
    name: "the rows are counted",
    facts: {
      "sampled-petitions": [
        { id: "a", cells: { number: "PAKN.20230410.0012", outcome: "in-time", published: true } },
        { id: "b", cells: { number: "PAKN.20230418.0031", outcome: "late", published: false } },
      ],
    },
    max: 2,
    earned: 1,
  },
]);
