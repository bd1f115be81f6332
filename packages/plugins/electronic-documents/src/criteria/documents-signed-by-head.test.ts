import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { electronicDocuments } from "../electronic-documents.ts";
import { documentsSignedByHead } from "./documents-signed-by-head.ts";

testCriterion(electronicDocuments, documentsSignedByHead, [
  { name: "all of them", facts: { "sent-electronically": 300, "signed-by-head": 300 }, max: 3, earned: 3 },
  {
    name: "half of them",
    facts: { "sent-electronically": 300, "signed-by-head": 150 },
    max: 3,
    earned: 1.5,
    reasons: ["ratio-below-full"],
  },
  { name: "none", facts: { "sent-electronically": 300, "signed-by-head": 0 }, max: 3, earned: 0 },
  {
    name: "rounds half up to two decimals",
    facts: { "sent-electronically": 700, "signed-by-head": 500 },
    max: 3,
    earned: 2.14,
  },
  {
    name: "none was sent electronically",
    facts: { "sent-electronically": 0, "signed-by-head": 0 },
    max: 3,
    state: "no-occurrence",
  },
  { name: "is open while nothing is known", facts: {}, max: 3, state: "open" },
]);
