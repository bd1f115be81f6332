import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { digitisation } from "../digitisation.ts";
import { backlogOnSchedule } from "./backlog-on-schedule.ts";

testCriterion(digitisation, backlogOnSchedule, [
  {
    name: "as far as planned",
    facts: { "backlog-due-by-now": 600, "backlog-digitised": 600 },
    max: 3,
    earned: 3,
  },
  { name: "further", facts: { "backlog-due-by-now": 600, "backlog-digitised": 900 }, max: 3, earned: 3 },
  {
    name: "four fifths as far",
    facts: { "backlog-due-by-now": 600, "backlog-digitised": 480 },
    max: 3,
    earned: 2.4,
    reasons: ["target-below-full"],
  },
  {
    name: "less than half as far",
    facts: { "backlog-due-by-now": 600, "backlog-digitised": 299 },
    max: 3,
    earned: 0,
    reasons: ["target-below-threshold"],
  },
  {
    name: "rounds half up to two decimals",
    facts: { "backlog-due-by-now": 700, "backlog-digitised": 500 },
    max: 3,
    earned: 2.14,
  },
  {
    name: "nothing is due yet",
    facts: { "backlog-due-by-now": 0, "backlog-digitised": 0 },
    max: 3,
    state: "no-occurrence",
  },
  { name: "is open without a schedule", facts: { "backlog-digitised": 480 }, max: 3, state: "open" },
]);
