import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { digitisation } from "../digitisation.ts";
import { backlogFinishedByTarget } from "./backlog-finished-by-target.ts";

testCriterion(digitisation, backlogFinishedByTarget, [
  {
    name: "on the last day of the month",
    facts: {
      "backlog-finished": true,
      "backlog-finished-on": "2023-09-30",
      "backlog-target-on": "2023-09-30",
    },
    max: 3,
    earned: 3,
  },
  {
    name: "within the month after it",
    facts: {
      "backlog-finished": true,
      "backlog-finished-on": "2023-10-20",
      "backlog-target-on": "2023-09-30",
    },
    max: 3,
    earned: 1.8,
    reasons: ["late-band"],
  },
  {
    name: "within three months",
    facts: {
      "backlog-finished": true,
      "backlog-finished-on": "2023-12-15",
      "backlog-target-on": "2023-09-30",
    },
    max: 3,
    earned: 0.9,
  },
  {
    name: "later",
    facts: {
      "backlog-finished": true,
      "backlog-finished-on": "2024-02-01",
      "backlog-target-on": "2023-09-30",
    },
    max: 3,
    earned: 0,
    reasons: ["late-band"],
  },
  {
    name: "rounds half up to two decimals",
    facts: {
      "backlog-finished": true,
      "backlog-finished-on": "2023-10-01",
      "backlog-target-on": "2023-09-30",
    },
    max: 0.375,
    earned: 0.23,
  },
  {
    name: "not finished",
    facts: { "backlog-finished": false, "backlog-target-on": "2023-09-30" },
    max: 3,
    earned: 0,
    reasons: ["not-met"],
  },
  {
    name: "is open without the day",
    facts: { "backlog-finished": true, "backlog-target-on": "2023-09-30" },
    max: 3,
    state: "open",
  },
]);
