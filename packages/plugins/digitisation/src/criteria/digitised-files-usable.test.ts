import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { digitisation } from "../digitisation.ts";
import { digitisedFilesUsable } from "./digitised-files-usable.ts";

testCriterion(digitisation, digitisedFilesUsable, [
  { name: "all of them", facts: { "files-checked": 20, "files-usable": 20 }, max: 2, earned: 2 },
  {
    name: "nine of ten",
    facts: { "files-checked": 20, "files-usable": 18 },
    max: 2,
    earned: 1.5,
    reasons: ["band-below-full"],
  },
  { name: "seven of ten", facts: { "files-checked": 20, "files-usable": 14 }, max: 2, earned: 0.8 },
  { name: "fewer", facts: { "files-checked": 20, "files-usable": 13 }, max: 2, earned: 0 },
  {
    name: "rounds half up to two decimals",
    facts: { "files-checked": 10, "files-usable": 9 },
    max: 0.5,
    earned: 0.38,
  },
  {
    name: "nothing was sampled",
    facts: { "files-checked": 0, "files-usable": 0 },
    max: 2,
    state: "no-occurrence",
  },
  { name: "is open while nothing is known", facts: {}, max: 2, state: "open" },
]);
