import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { taskTracking } from "../task-tracking.ts";
import { progressReviewed } from "./progress-reviewed.ts";

testCriterion(taskTracking, progressReviewed, [
  { name: "regularly", facts: { "progress-review": "regular" }, max: 3, earned: 3 },
  {
    name: "now and then",
    facts: { "progress-review": "irregular" },
    max: 3,
    earned: 1.5,
    reasons: ["level-below-full"],
  },
  { name: "not at all", facts: { "progress-review": "none" }, max: 3, earned: 0 },
  {
    name: "rounds half up to two decimals",
    facts: { "progress-review": "irregular" },
    max: 0.25,
    earned: 0.13,
  },
  {
    name: "a document alone leaves it open",
    facts: { "progress-review-document": "15/TB-UBND" },
    max: 3,
    state: "open",
  },
]);
