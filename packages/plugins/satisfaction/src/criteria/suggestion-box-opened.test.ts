import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { satisfaction } from "../satisfaction.ts";
import { suggestionBoxOpened } from "./suggestion-box-opened.ts";

testCriterion(satisfaction, suggestionBoxOpened, [
  { name: "opened regularly", facts: { "suggestion-box": "opened-regularly" }, max: 2, earned: 2 },
  {
    name: "not opened",
    facts: { "suggestion-box": "not-opened" },
    max: 2,
    earned: 0.5,
    reasons: ["level-below-full"],
  },
  { name: "no box", facts: { "suggestion-box": "none" }, max: 2, earned: 0 },
  {
    name: "rounds half up to two decimals",
    facts: { "suggestion-box": "not-opened" },
    max: 0.5,
    earned: 0.13,
  },
  {
    name: "the day alone leaves it open",
    facts: { "suggestion-box-opened-on": "2023-05-02" },
    max: 2,
    state: "open",
  },
]);
