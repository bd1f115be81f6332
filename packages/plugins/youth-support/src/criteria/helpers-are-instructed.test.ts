import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { youthSupport } from "../youth-support.ts";
import { helpersAreInstructed } from "./helpers-are-instructed.ts";

testCriterion(youthSupport, helpersAreInstructed, [
  { name: "all of them", facts: { helpers: 12, "helpers-instructed": 12 }, max: 2, earned: 2 },
  {
    name: "three quarters",
    facts: { helpers: 12, "helpers-instructed": 9 },
    max: 2,
    earned: 1.5,
    reasons: ["ratio-below-full"],
  },
  { name: "nobody", facts: { helpers: 12, "helpers-instructed": 0 }, max: 2, earned: 0 },
  {
    name: "rounds half up to two decimals",
    facts: { helpers: 8, "helpers-instructed": 5 },
    max: 1,
    earned: 0.63,
  },
  { name: "nobody helps", facts: { helpers: 0, "helpers-instructed": 0 }, max: 2, state: "no-occurrence" },
  { name: "is open while nothing is known", facts: {}, max: 2, state: "open" },
]);
