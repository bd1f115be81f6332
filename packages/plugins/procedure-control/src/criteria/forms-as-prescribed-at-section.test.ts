import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { procedureControl } from "../procedure-control.ts";
import { formsAsPrescribedAtSection } from "./forms-as-prescribed-at-section.ts";

testCriterion(procedureControl, formsAsPrescribedAtSection, [
  { name: "both do", facts: { "slip-follows-form": true, "logbook-follows-form": true }, max: 1, earned: 1 },
  {
    name: "the slip does not",
    facts: { "slip-follows-form": false, "logbook-follows-form": true },
    max: 1,
    earned: 0.5,
    reasons: ["item-not-met"],
  },
  {
    name: "neither does",
    facts: { "slip-follows-form": false, "logbook-follows-form": false },
    max: 1,
    earned: 0,
  },
  {
    name: "never above the maximum",
    facts: { "slip-follows-form": true, "logbook-follows-form": true },
    max: 0.75,
    earned: 0.75,
  },
  { name: "is open while one is not answered", facts: { "slip-follows-form": true }, max: 1, state: "open" },
  {
    name: "does not apply since 1 July 2025",
    facts: { "slip-follows-form": false, "logbook-follows-form": true },
    asOf: "2025-07-01",
    max: 1,
    state: "not-applicable",
  },
]);
