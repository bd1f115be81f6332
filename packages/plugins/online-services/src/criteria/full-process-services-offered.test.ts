import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { onlineServices } from "../online-services.ts";
import { fullProcessServicesOffered } from "./full-process-services-offered.ts";

testCriterion(onlineServices, fullProcessServicesOffered, [
  {
    name: "all of them",
    facts: { "procedures-eligible": 80, "full-process-services": 80 },
    max: 3,
    earned: 3,
  },
  {
    name: "six of eight",
    facts: { "procedures-eligible": 80, "full-process-services": 60 },
    max: 3,
    earned: 2.25,
    reasons: ["ratio-below-full"],
  },
  { name: "none", facts: { "procedures-eligible": 80, "full-process-services": 0 }, max: 3, earned: 0 },
  {
    name: "rounds half up to two decimals",
    facts: { "procedures-eligible": 70, "full-process-services": 50 },
    max: 3,
    earned: 2.14,
  },
  {
    name: "none can be",
    facts: { "procedures-eligible": 0, "full-process-services": 0 },
    max: 3,
    state: "no-occurrence",
  },
  { name: "is open while nothing is known", facts: {}, max: 3, state: "open" },
]);
