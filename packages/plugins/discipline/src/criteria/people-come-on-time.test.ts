import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { discipline } from "../discipline.ts";
import { peopleComeOnTime } from "./people-come-on-time.ts";

testCriterion(discipline, peopleComeOnTime, [
  { name: "nobody is late", facts: { "people-late": 0 }, max: 3, earned: 3 },
  { name: "two are", facts: { "people-late": 2 }, max: 3, earned: 2.4, reasons: ["deducted-share"] },
  { name: "never below zero", facts: { "people-late": 14 }, max: 3, earned: 0, reasons: ["deducted-share"] },
  { name: "rounds half up to two decimals", facts: { "people-late": 1 }, max: 0.25, earned: 0.23 },
  { name: "is open while nothing is known", facts: {}, max: 3, state: "open" },
]);
