import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { qrListing } from "../qr-listing.ts";
import { modelLaunchedByPlan } from "./model-launched-by-plan.ts";

testCriterion(qrListing, modelLaunchedByPlan, [
  { name: "launched in time", facts: { launch: "in-time" }, max: 4, earned: 4 },
  { name: "launched late", facts: { launch: "late" }, max: 4, earned: 2, reasons: ["level-below-full"] },
  { name: "not launched", facts: { launch: "not-launched" }, max: 4, earned: 0 },
  { name: "rounds half up to two decimals", facts: { launch: "late" }, max: 0.25, earned: 0.13 },
  {
    name: "a document alone leaves it open",
    facts: { "launch-document": "12/KH-UBND" },
    max: 4,
    state: "open",
  },
]);
