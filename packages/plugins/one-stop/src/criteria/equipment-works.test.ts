import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { oneStop } from "../one-stop.ts";
import { equipmentWorks } from "./equipment-works.ts";

testCriterion(oneStop, equipmentWorks, [
  { name: "all of it works", facts: { devices: 14, "devices-broken": 0 }, max: 2, earned: 2 },
  {
    name: "two are broken",
    facts: { devices: 14, "devices-broken": 2 },
    max: 2,
    earned: 1.5,
    reasons: ["deducted"],
  },
  { name: "never below zero", facts: { devices: 14, "devices-broken": 10 }, max: 2, earned: 0 },
  { name: "is open while the broken ones are not counted", facts: { devices: 14 }, max: 2, state: "open" },
]);
