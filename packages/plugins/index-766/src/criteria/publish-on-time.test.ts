import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { index766 } from "../index-766.ts";
import { publishOnTime } from "./publish-on-time.ts";

testCriterion(index766, publishOnTime, [
  {
    name: "UBND tỉnh Phú Thọ, August 2026, as published",
    facts: { "procedures-announced-on-time": 0, "procedures-announced": 0 },
    max: 6,
    earned: 0,
    state: "no-occurrence",
  },
  {
    name: "all of them",
    facts: { "procedures-announced-on-time": 12, "procedures-announced": 12 },
    max: 6,
    earned: 6,
  },
  {
    name: "half of them",
    facts: { "procedures-announced-on-time": 6, "procedures-announced": 12 },
    max: 6,
    earned: 3,
  },
  { name: "is open while nothing is known", facts: {}, max: 6, state: "open" },
]);
