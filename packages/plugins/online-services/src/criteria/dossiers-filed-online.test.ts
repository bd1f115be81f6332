import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { onlineServices } from "../online-services.ts";
import { dossiersFiledOnline } from "./dossiers-filed-online.ts";

testCriterion(onlineServices, dossiersFiledOnline, [
  { name: "more than half", facts: { "dossiers-received": 400, "online-dossiers": 260 }, max: 5, earned: 5 },
  {
    name: "two fifths",
    facts: { "dossiers-received": 400, "online-dossiers": 160 },
    max: 5,
    earned: 4,
    reasons: ["ratio-below-full"],
  },
  { name: "none", facts: { "dossiers-received": 400, "online-dossiers": 0 }, max: 5, earned: 0 },
  {
    name: "rounds half up to two decimals",
    facts: { "dossiers-received": 700, "online-dossiers": 300 },
    max: 5,
    earned: 4.29,
  },
  {
    name: "nothing was received",
    facts: { "dossiers-received": 0, "online-dossiers": 0 },
    max: 5,
    state: "no-occurrence",
  },
  { name: "is open while nothing is known", facts: {}, max: 5, state: "open" },
]);
