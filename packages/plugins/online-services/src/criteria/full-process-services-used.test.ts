import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { onlineServices } from "../online-services.ts";
import { fullProcessServicesUsed } from "./full-process-services-used.ts";

testCriterion(onlineServices, fullProcessServicesUsed, [
  {
    name: "three fifths",
    facts: { "full-process-services": 80, "full-process-services-used": 48 },
    max: 3,
    earned: 3,
  },
  {
    name: "three tenths",
    facts: { "full-process-services": 80, "full-process-services-used": 24 },
    max: 3,
    earned: 1.5,
    reasons: ["ratio-below-full"],
  },
  {
    name: "none",
    facts: { "full-process-services": 80, "full-process-services-used": 0 },
    max: 3,
    earned: 0,
  },
  {
    name: "rounds half up to two decimals",
    facts: { "full-process-services": 70, "full-process-services-used": 25 },
    max: 3,
    earned: 1.79,
  },
  {
    name: "there is none",
    facts: { "full-process-services": 0, "full-process-services-used": 0 },
    max: 3,
    state: "no-occurrence",
  },
  { name: "is open while nothing is known", facts: {}, max: 3, state: "open" },
]);
