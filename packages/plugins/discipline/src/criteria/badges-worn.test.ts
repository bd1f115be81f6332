import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { discipline } from "../discipline.ts";
import { badgesWorn } from "./badges-worn.ts";

testCriterion(discipline, badgesWorn, [
  {
    name: "all of them",
    facts: { "people-present": 19, "people-late": 1, "people-with-badge": 20 },
    max: 3,
    earned: 3,
  },
  {
    name: "from nine tenths on",
    facts: { "people-present": 20, "people-late": 0, "people-with-badge": 18 },
    max: 3,
    earned: 1.8,
    reasons: ["band-below-full"],
  },
  {
    name: "from seven tenths on",
    facts: { "people-present": 20, "people-late": 0, "people-with-badge": 14 },
    max: 3,
    earned: 0.9,
  },
  {
    name: "fewer",
    facts: { "people-present": 20, "people-late": 0, "people-with-badge": 13 },
    max: 3,
    earned: 0,
    reasons: ["band-below-full"],
  },
  {
    name: "nobody was at work",
    facts: { "people-present": 0, "people-late": 0, "people-with-badge": 0 },
    max: 3,
    state: "no-occurrence",
  },
  {
    name: "rounds half up to two decimals",
    facts: { "people-present": 20, "people-late": 0, "people-with-badge": 15 },
    max: 0.15,
    earned: 0.05,
  },
  { name: "is open while nothing is known", facts: {}, max: 3, state: "open" },
]);
