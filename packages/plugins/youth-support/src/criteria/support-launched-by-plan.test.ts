import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { youthSupport } from "../youth-support.ts";
import { supportLaunchedByPlan } from "./support-launched-by-plan.ts";

testCriterion(youthSupport, supportLaunchedByPlan, [
  { name: "launched in time", facts: { launch: "in-time" }, max: 3, earned: 3 },
  { name: "launched late", facts: { launch: "late" }, max: 3, earned: 1.5, reasons: ["level-below-full"] },
  { name: "not launched", facts: { launch: "not-launched" }, max: 3, earned: 0 },
  { name: "rounds half up to two decimals", facts: { launch: "late" }, max: 0.25, earned: 0.13 },
  {
    name: "the document alone decides nothing",
    facts: { "launch-document": "Kế hoạch số 12/KH-UBND" },
    max: 3,
    state: "open",
  },
]);
