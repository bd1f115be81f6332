import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { onlinePayment } from "../online-payment.ts";
import { peopleAreHelped } from "./people-are-helped.ts";

testCriterion(onlinePayment, peopleAreHelped, [
  { name: "somebody is on duty by a roster", facts: { "support-on-duty": "regular" }, max: 3, earned: 3 },
  {
    name: "not regularly there",
    facts: { "support-on-duty": "irregular" },
    max: 3,
    earned: 1.5,
    reasons: ["level-below-full"],
  },
  { name: "nobody is assigned", facts: { "support-on-duty": "none" }, max: 3, earned: 0 },
  {
    name: "rounds half up to two decimals",
    facts: { "support-on-duty": "irregular" },
    max: 0.25,
    earned: 0.13,
  },
  { name: "how many were helped is not judged", facts: { "people-helped": 120 }, max: 3, state: "open" },
]);
