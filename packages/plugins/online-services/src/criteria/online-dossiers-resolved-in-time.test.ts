import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { onlineServices } from "../online-services.ts";
import { onlineDossiersResolvedInTime } from "./online-dossiers-resolved-in-time.ts";

testCriterion(onlineServices, onlineDossiersResolvedInTime, [
  {
    name: "all of them",
    facts: { "online-resolved-in-time": 180, "online-resolved-late": 0 },
    max: 4,
    earned: 4,
  },
  {
    name: "nine of ten",
    facts: { "online-resolved-in-time": 180, "online-resolved-late": 20 },
    max: 4,
    earned: 3.6,
    reasons: ["ratio-below-full"],
  },
  {
    name: "fewer than four fifths",
    facts: { "online-resolved-in-time": 70, "online-resolved-late": 30 },
    max: 4,
    earned: 0,
    reasons: ["ratio-below-threshold"],
  },
  {
    name: "rounds half up to two decimals",
    facts: { "online-resolved-in-time": 6, "online-resolved-late": 1 },
    max: 4,
    earned: 3.43,
  },
  {
    name: "none was resolved",
    facts: { "online-resolved-in-time": 0, "online-resolved-late": 0 },
    max: 4,
    state: "no-occurrence",
  },
  {
    name: "is open while the late ones are not known",
    facts: { "online-resolved-in-time": 180 },
    max: 4,
    state: "open",
  },
]);
