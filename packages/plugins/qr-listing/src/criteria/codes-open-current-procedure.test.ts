import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { qrListing } from "../qr-listing.ts";
import { codesOpenCurrentProcedure } from "./codes-open-current-procedure.ts";

testCriterion(qrListing, codesOpenCurrentProcedure, [
  {
    name: "all open the procedure in force",
    facts: { "codes-scanned": 20, "codes-opening-current-version": 20 },
    max: 8,
    earned: 8,
  },
  {
    name: "loses in proportion to codes that open a repealed version",
    facts: { "codes-scanned": 20, "codes-opening-current-version": 17 },
    max: 2,
    earned: 1.7,
    reasons: ["ratio-below-full"],
  },
  {
    name: "half of them still counts",
    facts: { "codes-scanned": 20, "codes-opening-current-version": 10 },
    max: 8,
    earned: 4,
  },
  {
    name: "below half nothing is earned",
    facts: { "codes-scanned": 20, "codes-opening-current-version": 9 },
    max: 8,
    earned: 0,
    reasons: ["ratio-below-threshold"],
  },
  {
    name: "only the right procedure in force counts among the rows",
    facts: {
      "scanned-codes": [
        { id: "a", cells: { outcome: "current", readable: true } },
        { id: "b", cells: { outcome: "old-version", readable: true } },
        { id: "c", cells: { outcome: "current", readable: false } },
        { id: "d", cells: { outcome: "wrong-procedure", readable: true } },
        { id: "e", cells: { outcome: "does-not-open", readable: true } },
        { id: "f", cells: { outcome: "current", readable: true } },
      ],
    },
    max: 8,
    earned: 4,
  },
  {
    name: "a code that the catalogue does not know, or that names no procedure, does not count",
    facts: {
      "scanned-codes": [
        { id: "a", cells: { outcome: "current", readable: true } },
        { id: "b", cells: { outcome: "unknown-code", readable: true } },
        { id: "c", cells: { outcome: "current", readable: true } },
        { id: "d", cells: { outcome: "not-a-procedure", readable: true } },
      ],
    },
    max: 8,
    earned: 4,
  },
  {
    name: "nothing was scanned",
    facts: { "codes-scanned": 0, "codes-opening-current-version": 0 },
    max: 8,
    state: "no-occurrence",
  },
  {
    name: "rounds half up to two decimals",
    facts: { "codes-scanned": 19, "codes-opening-current-version": 18 },
    max: 8,
    earned: 7.58,
  },
  { name: "is open while nothing is known", facts: {}, max: 8, state: "open" },
]);
