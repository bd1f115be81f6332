import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { qrListing } from "../qr-listing.ts";
import { instructionsPosted } from "./instructions-posted.ts";

testCriterion(qrListing, instructionsPosted, [
  {
    name: "all three are there",
    facts: { "guide-posted": true, "codes-labelled": true, "paper-kept": true },
    max: 3,
    earned: 3,
  },
  {
    name: "no guide",
    facts: { "guide-posted": false, "codes-labelled": true, "paper-kept": true },
    max: 3,
    earned: 2,
    reasons: ["item-not-met"],
  },
  {
    name: "nothing is there",
    facts: { "guide-posted": false, "codes-labelled": false, "paper-kept": false },
    max: 3,
    earned: 0,
  },
  {
    name: "never above the maximum",
    facts: { "guide-posted": true, "codes-labelled": true, "paper-kept": false },
    max: 1.5,
    earned: 1.5,
  },
  {
    name: "is open while one is not answered",
    facts: { "guide-posted": true, "paper-kept": true },
    max: 3,
    state: "open",
  },
]);
