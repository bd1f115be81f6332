import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { satisfaction } from "../satisfaction.ts";
import { petitionsAnsweredInTime } from "./petitions-answered-in-time.ts";

testCriterion(satisfaction, petitionsAnsweredInTime, [
  {
    name: "all of them",
    facts: { "petitions-received": 12, "petitions-not-yet-due": 2, "petitions-answered-in-time": 10 },
    max: 6,
    earned: 6,
  },
  {
    name: "two of ten were late",
    facts: { "petitions-received": 12, "petitions-not-yet-due": 2, "petitions-answered-in-time": 8 },
    max: 6,
    earned: 4.8,
    reasons: ["ratio-below-full"],
  },
  {
    name: "none of them",
    facts: { "petitions-received": 12, "petitions-not-yet-due": 2, "petitions-answered-in-time": 0 },
    max: 6,
    earned: 0,
  },
  {
    name: "none to answer earns everything",
    facts: { "petitions-received": 0, "petitions-not-yet-due": 0, "petitions-answered-in-time": 0 },
    max: 6,
    earned: 6,
    state: "no-occurrence",
  },
  {
    name: "rounds half up to two decimals",
    facts: { "petitions-received": 16, "petitions-not-yet-due": 0, "petitions-answered-in-time": 15 },
    max: 3,
    earned: 2.81,
  },
  {
    name: "more not yet due than received is a contradiction, not a score",
    facts: { "petitions-received": 2, "petitions-not-yet-due": 3, "petitions-answered-in-time": 0 },
    max: 6,
    state: "open",
  },
  { name: "is open while nothing is known", facts: {}, max: 6, state: "open" },
]);
