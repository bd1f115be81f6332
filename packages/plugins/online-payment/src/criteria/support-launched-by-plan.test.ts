import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { onlinePayment } from "../online-payment.ts";
import { supportLaunchedByPlan } from "./support-launched-by-plan.ts";

testCriterion(onlinePayment, supportLaunchedByPlan, [
  { name: "launched in time", facts: { "support-launch": "in-time" }, max: 3, earned: 3 },
  {
    name: "launched late",
    facts: { "support-launch": "late" },
    max: 3,
    earned: 1.5,
    reasons: ["level-below-full"],
  },
  { name: "not launched", facts: { "support-launch": "not-launched" }, max: 3, earned: 0 },
  { name: "rounds half up to two decimals", facts: { "support-launch": "late" }, max: 0.25, earned: 0.13 },
  { name: "is open while nothing is known", facts: {}, max: 3, state: "open" },
]);
