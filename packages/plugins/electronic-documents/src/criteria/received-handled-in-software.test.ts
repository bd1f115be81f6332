import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { electronicDocuments } from "../electronic-documents.ts";
import { receivedHandledInSoftware } from "./received-handled-in-software.ts";

testCriterion(electronicDocuments, receivedHandledInSoftware, [
  {
    name: "all of them",
    facts: { "documents-received": 900, "received-handled-in-software": 900 },
    max: 3,
    earned: 3,
  },
  {
    name: "four fifths",
    facts: { "documents-received": 900, "received-handled-in-software": 720 },
    max: 3,
    earned: 2.4,
    reasons: ["ratio-below-full"],
  },
  {
    name: "fewer than half",
    facts: { "documents-received": 900, "received-handled-in-software": 400 },
    max: 3,
    earned: 0,
    reasons: ["ratio-below-threshold"],
  },
  {
    name: "rounds half up to two decimals",
    facts: { "documents-received": 700, "received-handled-in-software": 500 },
    max: 3,
    earned: 2.14,
  },
  {
    name: "nothing came in",
    facts: { "documents-received": 0, "received-handled-in-software": 0 },
    max: 3,
    state: "no-occurrence",
  },
  { name: "is open while nothing is known", facts: {}, max: 3, state: "open" },
]);
