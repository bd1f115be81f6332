import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { index766 } from "../index-766.ts";
import { updateOnTime } from "./update-on-time.ts";

testCriterion(index766, updateOnTime, [
  {
    name: "UBND tỉnh Phú Thọ, August 2026, as published",
    facts: { "procedures-updated-on-time": 0, "procedures-to-update": 0 },
    max: 4,
    earned: 0,
    state: "no-occurrence",
  },
  {
    name: "all of them",
    facts: { "procedures-updated-on-time": 12, "procedures-to-update": 12 },
    max: 4,
    earned: 4,
  },
  {
    name: "half of them",
    facts: { "procedures-updated-on-time": 6, "procedures-to-update": 12 },
    max: 4,
    earned: 2,
  },
  { name: "is open while nothing is known", facts: {}, max: 4, state: "open" },
]);
