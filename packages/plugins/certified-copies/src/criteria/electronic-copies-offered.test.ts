import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { certifiedCopies } from "../certified-copies.ts";
import { electronicCopiesOffered } from "./electronic-copies-offered.ts";

testCriterion(certifiedCopies, electronicCopiesOffered, [
  { name: "offered to whoever asks", facts: { "offered-at-counter": "offered" }, max: 4, earned: 4 },
  {
    name: "only now and then",
    facts: { "offered-at-counter": "irregular" },
    max: 4,
    earned: 2,
    reasons: ["level-below-full"],
  },
  { name: "not offered", facts: { "offered-at-counter": "not-offered" }, max: 4, earned: 0 },
  {
    name: "rounds half up to two decimals",
    facts: { "offered-at-counter": "irregular" },
    max: 0.25,
    earned: 0.13,
  },
  { name: "is open while nothing is known", facts: {}, max: 4, state: "open" },
]);
