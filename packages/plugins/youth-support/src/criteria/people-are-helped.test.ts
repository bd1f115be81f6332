import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { youthSupport } from "../youth-support.ts";
import { peopleAreHelped } from "./people-are-helped.ts";

testCriterion(youthSupport, peopleAreHelped, [
  { name: "somebody is on duty by a roster", facts: { "on-duty": "regular" }, max: 3, earned: 3 },
  {
    name: "not regularly there",
    facts: { "on-duty": "irregular" },
    max: 3,
    earned: 1.5,
    reasons: ["level-below-full"],
  },
  { name: "nobody is assigned", facts: { "on-duty": "none" }, max: 3, earned: 0 },
  { name: "rounds half up to two decimals", facts: { "on-duty": "irregular" }, max: 0.25, earned: 0.13 },
  { name: "how many were helped is not judged", facts: { "people-helped": 120 }, max: 3, state: "open" },
]);
