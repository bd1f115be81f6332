import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { financialAutonomy } from "../financial-autonomy.ts";
import { disclosedWhereAllCanRead } from "./disclosed-where-all-can-read.ts";

testCriterion(financialAutonomy, disclosedWhereAllCanRead, [
  { name: "open to all", facts: { "disclosure-place": "open-to-all" }, max: 2, earned: 2 },
  {
    name: "inside only",
    facts: { "disclosure-place": "inside-only" },
    max: 2,
    earned: 1,
    reasons: ["level-below-full"],
  },
  { name: "nowhere", facts: { "disclosure-place": "nowhere" }, max: 2, earned: 0 },
  {
    name: "rounds half up to two decimals",
    facts: { "disclosure-place": "inside-only" },
    max: 0.25,
    earned: 0.13,
  },
  { name: "is open while nothing is known", facts: {}, max: 2, state: "open" },
]);
