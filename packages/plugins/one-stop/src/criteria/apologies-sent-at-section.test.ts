import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { oneStop } from "../one-stop.ts";
import { apologiesSentAtSection } from "./apologies-sent-at-section.ts";

testCriterion(oneStop, apologiesSentAtSection, [
  {
    name: "for each of them",
    facts: { "returned-late": 6, overdue: 2, "apologies-sent": 8 },
    max: 2,
    earned: 2,
  },
  {
    name: "for half of them",
    facts: { "returned-late": 6, overdue: 2, "apologies-sent": 4 },
    max: 2,
    earned: 1,
    reasons: ["ratio-below-full"],
  },
  { name: "for none", facts: { "returned-late": 6, overdue: 2, "apologies-sent": 0 }, max: 2, earned: 0 },
  {
    name: "rounds half up to two decimals",
    facts: { "returned-late": 5, overdue: 1, "apologies-sent": 2 },
    max: 2,
    earned: 0.67,
  },
  {
    name: "none is late",
    facts: { "returned-late": 0, overdue: 0, "apologies-sent": 0 },
    max: 2,
    state: "no-occurrence",
  },
  {
    name: "more letters than late dossiers is a contradiction, not a score",
    facts: { "returned-late": 1, overdue: 0, "apologies-sent": 2 },
    max: 2,
    state: "open",
  },
  { name: "is open while nothing is known", facts: {}, max: 2, state: "open" },
  {
    name: "does not apply since 1 July 2025",
    facts: { "returned-late": 6, overdue: 2, "apologies-sent": 4 },
    asOf: "2025-07-01",
    max: 2,
    state: "not-applicable",
  },
]);
