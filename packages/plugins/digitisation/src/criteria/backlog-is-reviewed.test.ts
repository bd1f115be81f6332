import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { digitisation } from "../digitisation.ts";
import { backlogIsReviewed } from "./backlog-is-reviewed.ts";

testCriterion(digitisation, backlogIsReviewed, [
  { name: "the list is approved", facts: { "backlog-review": "list-approved" }, max: 2, earned: 2 },
  {
    name: "reviewed, no list approved",
    facts: { "backlog-review": "reviewed-without-list" },
    max: 2,
    earned: 1,
    reasons: ["level-below-full"],
  },
  { name: "not reviewed", facts: { "backlog-review": "not-reviewed" }, max: 2, earned: 0 },
  {
    name: "rounds half up to two decimals",
    facts: { "backlog-review": "reviewed-without-list" },
    max: 0.25,
    earned: 0.13,
  },
  {
    name: "the number of the list alone decides nothing",
    facts: { "backlog-list": "Danh mục số 3" },
    max: 2,
    state: "open",
  },
]);
