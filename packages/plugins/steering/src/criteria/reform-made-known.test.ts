import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { steering } from "../steering.ts";
import { reformMadeKnown } from "./reform-made-known.ts";

testCriterion(steering, reformMadeKnown, [
  {
    name: "in all four ways",
    facts: {
      "publicity-at-meetings": true,
      "publicity-by-loudspeaker": true,
      "publicity-on-website": true,
      "publicity-on-paper": true,
    },
    max: 2,
    earned: 2,
  },
  {
    name: "not on the website",
    facts: {
      "publicity-at-meetings": true,
      "publicity-by-loudspeaker": true,
      "publicity-on-website": false,
      "publicity-on-paper": true,
    },
    max: 2,
    earned: 1.5,
    reasons: ["item-not-met"],
  },
  {
    name: "in none",
    facts: {
      "publicity-at-meetings": false,
      "publicity-by-loudspeaker": false,
      "publicity-on-website": false,
      "publicity-on-paper": false,
    },
    max: 2,
    earned: 0,
  },
  {
    name: "never above the maximum",
    facts: {
      "publicity-at-meetings": true,
      "publicity-by-loudspeaker": true,
      "publicity-on-website": true,
      "publicity-on-paper": false,
    },
    max: 1.25,
    earned: 1.25,
  },
  {
    name: "is open while one is not answered",
    facts: { "publicity-at-meetings": true },
    max: 2,
    state: "open",
  },
]);
