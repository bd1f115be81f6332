import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { index766 } from "../index-766.ts";
import { certifiedElectronicCopies } from "./certified-electronic-copies.ts";

testCriterion(index766, certifiedElectronicCopies, [
  {
    name: "UBND tỉnh Phú Thọ, August 2026, as published",
    facts: { "certified-copy-percent": "100" },
    max: 2,
    earned: 2,
  },
  { name: "three quarters", facts: { "certified-copy-percent": "75" }, max: 2, earned: 1.5 },
  { name: "is open while nothing is known", facts: {}, max: 2, state: "open" },
]);
