import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { discipline } from "../discipline.ts";
import { hotlinePosted } from "./hotline-posted.ts";

testCriterion(discipline, hotlinePosted, [
  { name: "it does", facts: { "hotline-posted": true }, max: 1, earned: 1 },
  { name: "it does not", facts: { "hotline-posted": false }, max: 1, earned: 0, reasons: ["not-met"] },
  { name: "is open while nothing is known", facts: {}, max: 1, state: "open" },
]);
