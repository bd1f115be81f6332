import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { satisfaction } from "../satisfaction.ts";
import { answersSaySatisfied } from "./answers-say-satisfied.ts";

testCriterion(satisfaction, answersSaySatisfied, [
  {
    name: "all are very satisfied",
    facts: {
      "answers-very-satisfied": 50,
      "answers-satisfied": 0,
      "answers-neutral": 0,
      "answers-dissatisfied": 0,
    },
    max: 10,
    earned: 10,
  },
  {
    name: "a mix of answers",
    facts: {
      "answers-very-satisfied": 20,
      "answers-satisfied": 20,
      "answers-neutral": 5,
      "answers-dissatisfied": 5,
    },
    max: 10,
    earned: 7.6,
    reasons: ["survey-options-below-full"],
  },
  {
    name: "all are dissatisfied",
    facts: {
      "answers-very-satisfied": 0,
      "answers-satisfied": 0,
      "answers-neutral": 0,
      "answers-dissatisfied": 50,
    },
    max: 10,
    earned: 0,
  },
  {
    name: "nobody answered",
    facts: {
      "answers-very-satisfied": 0,
      "answers-satisfied": 0,
      "answers-neutral": 0,
      "answers-dissatisfied": 0,
    },
    max: 10,
    state: "no-occurrence",
  },
  {
    name: "rounds half up to two decimals",
    facts: {
      "answers-very-satisfied": 7,
      "answers-satisfied": 0,
      "answers-neutral": 0,
      "answers-dissatisfied": 1,
    },
    max: 1,
    earned: 0.88,
  },
  {
    name: "is open while one answer is not counted",
    facts: { "answers-very-satisfied": 20, "answers-satisfied": 20, "answers-neutral": 5 },
    max: 10,
    state: "open",
  },
]);
