import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { digitisation } from "../digitisation.ts";
import { digitisedFilesSigned } from "./digitised-files-signed.ts";

testCriterion(digitisation, digitisedFilesSigned, [
  { name: "all of them", facts: { "files-checked": 20, "files-signed": 20 }, max: 2, earned: 2 },
  {
    name: "half of them",
    facts: { "files-checked": 20, "files-signed": 10 },
    max: 2,
    earned: 1,
    reasons: ["ratio-below-full"],
  },
  { name: "none", facts: { "files-checked": 20, "files-signed": 0 }, max: 2, earned: 0 },
  {
    name: "rounds half up to two decimals",
    facts: { "files-checked": 7, "files-signed": 5 },
    max: 2,
    earned: 1.43,
  },
  {
    name: "nothing was sampled",
    facts: { "files-checked": 0, "files-signed": 0 },
    max: 2,
    state: "no-occurrence",
  },
  { name: "is open while nothing is known", facts: {}, max: 2, state: "open" },
]);
