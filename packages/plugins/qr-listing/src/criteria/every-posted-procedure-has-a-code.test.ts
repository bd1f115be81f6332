import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { qrListing } from "../qr-listing.ts";
import { everyPostedProcedureHasACode } from "./every-posted-procedure-has-a-code.ts";

testCriterion(qrListing, everyPostedProcedureHasACode, [
  {
    name: "all have one",
    facts: { "procedures-in-model": 160, "procedures-with-code": 160 },
    max: 6,
    earned: 6,
  },
  {
    name: "some are missing",
    facts: { "procedures-in-model": 160, "procedures-with-code": 152 },
    max: 6,
    earned: 5.7,
    reasons: ["ratio-below-full"],
  },
  {
    name: "none has one",
    facts: { "procedures-in-model": 160, "procedures-with-code": 0 },
    max: 6,
    earned: 0,
  },
  {
    name: "the model covers none",
    facts: { "procedures-in-model": 0, "procedures-with-code": 0 },
    max: 6,
    state: "no-occurrence",
  },
  {
    name: "rounds half up to two decimals",
    facts: { "procedures-in-model": 160, "procedures-with-code": 149 },
    max: 6,
    earned: 5.59,
  },
  { name: "is open while nothing is known", facts: {}, max: 6, state: "open" },
]);
