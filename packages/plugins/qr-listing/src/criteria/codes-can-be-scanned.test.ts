import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { qrListing } from "../qr-listing.ts";
import { codesCanBeScanned } from "./codes-can-be-scanned.ts";

testCriterion(qrListing, codesCanBeScanned, [
  { name: "all scan at once", facts: { "codes-scanned": 20, "codes-readable": 20 }, max: 4, earned: 4 },
  { name: "one of twenty may fail", facts: { "codes-scanned": 20, "codes-readable": 19 }, max: 4, earned: 4 },
  {
    name: "from four fifths on",
    facts: { "codes-scanned": 20, "codes-readable": 18 },
    max: 4,
    earned: 2,
    reasons: ["band-below-full"],
  },
  { name: "below four fifths", facts: { "codes-scanned": 20, "codes-readable": 15 }, max: 4, earned: 0 },
  {
    name: "nothing was scanned",
    facts: { "codes-scanned": 0, "codes-readable": 0 },
    max: 4,
    state: "no-occurrence",
  },
  {
    name: "rounds half up to two decimals",
    facts: { "codes-scanned": 20, "codes-readable": 18 },
    max: 0.25,
    earned: 0.13,
  },
  { name: "is open while nothing is known", facts: {}, max: 4, state: "open" },
]);
