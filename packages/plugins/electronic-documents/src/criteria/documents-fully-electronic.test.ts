import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { electronicDocuments } from "../electronic-documents.ts";
import { documentsFullyElectronic } from "./documents-fully-electronic.ts";

testCriterion(electronicDocuments, documentsFullyElectronic, [
  { name: "nine of ten", facts: { "documents-sent": 400, "fully-electronic": 360 }, max: 3, earned: 3 },
  {
    name: "four fifths",
    facts: { "documents-sent": 400, "fully-electronic": 320 },
    max: 3,
    earned: 2.25,
    reasons: ["band-below-full"],
  },
  { name: "three fifths", facts: { "documents-sent": 400, "fully-electronic": 240 }, max: 3, earned: 1.5 },
  { name: "fewer", facts: { "documents-sent": 400, "fully-electronic": 239 }, max: 3, earned: 0 },
  {
    name: "rounds half up to two decimals",
    facts: { "documents-sent": 100, "fully-electronic": 80 },
    max: 0.5,
    earned: 0.38,
  },
  {
    name: "nothing was sent",
    facts: { "documents-sent": 0, "fully-electronic": 0 },
    max: 3,
    state: "no-occurrence",
  },
  { name: "is open while nothing is known", facts: {}, max: 3, state: "open" },
]);
