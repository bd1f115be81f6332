import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { electronicDocuments } from "../electronic-documents.ts";
import { documentsSignedByUnit } from "./documents-signed-by-unit.ts";

testCriterion(electronicDocuments, documentsSignedByUnit, [
  { name: "all of them", facts: { "sent-electronically": 300, "signed-by-unit": 300 }, max: 3, earned: 3 },
  {
    name: "nine of ten",
    facts: { "sent-electronically": 300, "signed-by-unit": 270 },
    max: 3,
    earned: 2.7,
    reasons: ["ratio-below-full"],
  },
  { name: "none", facts: { "sent-electronically": 300, "signed-by-unit": 0 }, max: 3, earned: 0 },
  {
    name: "rounds half up to two decimals",
    facts: { "sent-electronically": 700, "signed-by-unit": 500 },
    max: 3,
    earned: 2.14,
  },
  {
    name: "none was sent electronically",
    facts: { "sent-electronically": 0, "signed-by-unit": 0 },
    max: 3,
    state: "no-occurrence",
  },
  { name: "is open while nothing is known", facts: {}, max: 3, state: "open" },
]);
