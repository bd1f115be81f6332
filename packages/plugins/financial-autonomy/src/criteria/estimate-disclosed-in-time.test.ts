import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { financialAutonomy } from "../financial-autonomy.ts";
import { estimateDisclosedInTime } from "./estimate-disclosed-in-time.ts";

testCriterion(financialAutonomy, estimateDisclosedInTime, [
  {
    name: "on the last day",
    facts: {
      "estimate-disclosed": true,
      "estimate-disclosed-on": "2023-01-20",
      "estimate-disclosure-due": "2023-01-20",
    },
    max: 3,
    earned: 3,
  },
  {
    name: "one day late",
    facts: {
      "estimate-disclosed": true,
      "estimate-disclosed-on": "2023-01-21",
      "estimate-disclosure-due": "2023-01-20",
    },
    max: 3,
    earned: 1.5,
    reasons: ["late-band"],
  },
  {
    name: "fifteen days late",
    facts: {
      "estimate-disclosed": true,
      "estimate-disclosed-on": "2023-02-04",
      "estimate-disclosure-due": "2023-01-20",
    },
    max: 0.25,
    earned: 0.13,
  },
  {
    name: "sixteen days late",
    facts: {
      "estimate-disclosed": true,
      "estimate-disclosed-on": "2023-02-05",
      "estimate-disclosure-due": "2023-01-20",
    },
    max: 3,
    earned: 0,
    reasons: ["late-band"],
  },
  {
    name: "not disclosed at all",
    facts: { "estimate-disclosed": false },
    max: 3,
    earned: 0,
    reasons: ["not-met"],
  },
  {
    name: "is open while the day is not known",
    facts: { "estimate-disclosed": true, "estimate-disclosure-due": "2023-01-20" },
    max: 3,
    state: "open",
  },
]);
