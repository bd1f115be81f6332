import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { onlineServices } from "../online-services.ts";
import { noPaperAskedAgain } from "./no-paper-asked-again.ts";

testCriterion(onlineServices, noPaperAskedAgain, [
  { name: "none", facts: { "paper-asked-again": 0 }, max: 3, earned: 3 },
  { name: "two", facts: { "paper-asked-again": 2 }, max: 3, earned: 2, reasons: ["deducted"] },
  { name: "never below zero", facts: { "paper-asked-again": 9 }, max: 3, earned: 0 },
  { name: "is open while nothing is known", facts: { "dossiers-checked": 10 }, max: 3, state: "open" },
]);
