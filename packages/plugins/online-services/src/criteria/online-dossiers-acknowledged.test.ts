import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { onlineServices } from "../online-services.ts";
import { onlineDossiersAcknowledged } from "./online-dossiers-acknowledged.ts";

testCriterion(onlineServices, onlineDossiersAcknowledged, [
  {
    name: "each of them",
    facts: { "online-dossiers": 200, "online-acknowledged-in-time": 200 },
    max: 3,
    earned: 3,
  },
  {
    name: "nearly all",
    facts: { "online-dossiers": 200, "online-acknowledged-in-time": 190 },
    max: 3,
    earned: 2.25,
    reasons: ["band-below-full"],
  },
  {
    name: "most",
    facts: { "online-dossiers": 200, "online-acknowledged-in-time": 170 },
    max: 3,
    earned: 1.5,
  },
  { name: "fewer", facts: { "online-dossiers": 200, "online-acknowledged-in-time": 169 }, max: 3, earned: 0 },
  {
    name: "rounds half up to two decimals",
    facts: { "online-dossiers": 100, "online-acknowledged-in-time": 95 },
    max: 0.5,
    earned: 0.38,
  },
  {
    name: "none was filed online",
    facts: { "online-dossiers": 0, "online-acknowledged-in-time": 0 },
    max: 3,
    state: "no-occurrence",
  },
  { name: "is open while nothing is known", facts: {}, max: 3, state: "open" },
]);
