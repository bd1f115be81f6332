import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { electronicDocuments } from "../electronic-documents.ts";
import { documentsSentElectronically } from "./documents-sent-electronically.ts";

testCriterion(electronicDocuments, documentsSentElectronically, [
  { name: "all of them", facts: { "documents-sent": 400, "sent-electronically": 400 }, max: 4, earned: 4 },
  {
    name: "three quarters",
    facts: { "documents-sent": 400, "sent-electronically": 300 },
    max: 4,
    earned: 3,
    reasons: ["ratio-below-full"],
  },
  { name: "none", facts: { "documents-sent": 400, "sent-electronically": 0 }, max: 4, earned: 0 },
  {
    name: "rounds half up to two decimals",
    facts: { "documents-sent": 700, "sent-electronically": 500 },
    max: 4,
    earned: 2.86,
  },
  {
    name: "nothing was sent",
    facts: { "documents-sent": 0, "sent-electronically": 0 },
    max: 4,
    state: "no-occurrence",
  },
  { name: "is open while nothing is known", facts: {}, max: 4, state: "open" },
]);
