import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { digitisation } from "../digitisation.ts";
import { newDossiersDigitised } from "./new-dossiers-digitised.ts";

testCriterion(digitisation, newDossiersDigitised, [
  { name: "all of them", facts: { "dossiers-received": 400, "dossiers-digitised": 400 }, max: 4, earned: 4 },
  {
    name: "three quarters",
    facts: { "dossiers-received": 400, "dossiers-digitised": 300 },
    max: 4,
    earned: 3,
    reasons: ["ratio-below-full"],
  },
  { name: "none", facts: { "dossiers-received": 400, "dossiers-digitised": 0 }, max: 4, earned: 0 },
  {
    name: "rounds half up to two decimals",
    facts: { "dossiers-received": 700, "dossiers-digitised": 500 },
    max: 4,
    earned: 2.86,
  },
  {
    name: "nothing was received",
    facts: { "dossiers-received": 0, "dossiers-digitised": 0 },
    max: 4,
    state: "no-occurrence",
  },
  { name: "is open while nothing is known", facts: {}, max: 4, state: "open" },
]);
