import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { discipline } from "../discipline.ts";
import { receptionScheduleCurrent } from "./reception-schedule-current.ts";

testCriterion(discipline, receptionScheduleCurrent, [
  { name: "today's", facts: { "reception-schedule": "current" }, max: 2, earned: 2 },
  {
    name: "an old one",
    facts: { "reception-schedule": "stale" },
    max: 2,
    earned: 0.5,
    reasons: ["level-below-full"],
  },
  { name: "none", facts: { "reception-schedule": "none" }, max: 2, earned: 0 },
  {
    name: "rounds half up to two decimals",
    facts: { "reception-schedule": "stale" },
    max: 0.5,
    earned: 0.13,
  },
  {
    name: "the day alone leaves it open",
    facts: { "reception-schedule-posted-on": "2016-03-01" },
    max: 2,
    state: "open",
  },
]);
