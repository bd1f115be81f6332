import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { satisfaction } from "../satisfaction.ts";
import { noPetitionLeftUnanswered } from "./no-petition-left-unanswered.ts";

testCriterion(satisfaction, noPetitionLeftUnanswered, [
  { name: "none is", facts: { "petitions-overdue": 0, "petitions-answered-late": 0 }, max: 4, earned: 4 },
  {
    name: "one overdue, two late",
    facts: { "petitions-overdue": 1, "petitions-answered-late": 2 },
    max: 4,
    earned: 2.2,
    reasons: ["deducted-share", "deducted-share"],
  },
  {
    name: "never below zero",
    facts: { "petitions-overdue": 5, "petitions-answered-late": 0 },
    max: 4,
    earned: 0,
  },
  {
    name: "rounds half up to two decimals",
    facts: { "petitions-overdue": 0, "petitions-answered-late": 1 },
    max: 0.25,
    earned: 0.23,
  },
  { name: "is open while one is not known", facts: { "petitions-overdue": 0 }, max: 4, state: "open" },
]);
