import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { oneStop } from "../one-stop.ts";
import { resultsReturnedInTime } from "./results-returned-in-time.ts";

testCriterion(oneStop, resultsReturnedInTime, [
  { name: "all of them", facts: { "returned-in-time": 230, "returned-late": 0 }, max: 5, earned: 5 },
  {
    name: "at least 98 per cent",
    facts: { "returned-in-time": 490, "returned-late": 10 },
    max: 5,
    earned: 4,
    reasons: ["band-below-full"],
  },
  { name: "230 of 235", facts: { "returned-in-time": 230, "returned-late": 5 }, max: 5, earned: 2.5 },
  { name: "nine of ten", facts: { "returned-in-time": 90, "returned-late": 10 }, max: 5, earned: 1.25 },
  { name: "fewer", facts: { "returned-in-time": 89, "returned-late": 11 }, max: 5, earned: 0 },
  {
    name: "rounds half up to two decimals",
    facts: { "returned-in-time": 91, "returned-late": 9 },
    max: 0.5,
    earned: 0.13,
  },
  {
    name: "nothing was returned",
    facts: { "returned-in-time": 0, "returned-late": 0 },
    max: 5,
    state: "no-occurrence",
  },
  {
    name: "is open while the late ones are not known",
    facts: { "returned-in-time": 230 },
    max: 5,
    state: "open",
  },
]);
