import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { electronicDocuments } from "../electronic-documents.ts";
import { noPaperBeside } from "./no-paper-beside.ts";

testCriterion(electronicDocuments, noPaperBeside, [
  { name: "none did", facts: { "paper-sent-too": 0 }, max: 2, earned: 2 },
  { name: "three did", facts: { "paper-sent-too": 3 }, max: 2, earned: 1.4, reasons: ["deducted-share"] },
  { name: "never below zero", facts: { "paper-sent-too": 15 }, max: 2, earned: 0 },
  { name: "rounds half up to two decimals", facts: { "paper-sent-too": 1 }, max: 0.25, earned: 0.23 },
  { name: "is open while nothing is known", facts: { "documents-checked": 20 }, max: 2, state: "open" },
]);
