import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { index766 } from "../index-766.ts";
import { dossiersSynced } from "./dossiers-synced.ts";

testCriterion(index766, dossiersSynced, [
  {
    name: "UBND tỉnh Phú Thọ, August 2026, as published",
    facts: { "dossiers-synced": 138744, "dossiers-to-sync": 138744 },
    max: 6,
    earned: 6,
  },
  {
    name: "no case in the period",
    facts: { "dossiers-synced": 0, "dossiers-to-sync": 0 },
    max: 6,
    earned: 0,
    state: "no-occurrence",
  },
  { name: "half of them", facts: { "dossiers-synced": 6, "dossiers-to-sync": 12 }, max: 6, earned: 3 },
  { name: "is open while nothing is known", facts: {}, max: 6, state: "open" },
]);
