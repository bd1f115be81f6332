import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { index766 } from "../index-766.ts";
import { petitionsSatisfied } from "./petitions-satisfied.ts";

testCriterion(index766, petitionsSatisfied, [
  {
    name: "UBND tỉnh Phú Thọ, August 2026, as published",
    facts: { "petitions-satisfied": 137, petitions: 247 },
    max: 6,
    earned: 3.33,
  },
  {
    name: "Ban quản lý các khu công nghiệp - Tỉnh Phú Thọ, August 2026, as published",
    facts: { "petitions-satisfied": 0, petitions: 0 },
    max: 6,
    earned: 6,
    state: "no-occurrence",
  },
  {
    name: "UBND Phường Việt Trì, August 2026, as published",
    facts: { "petitions-satisfied": 3, petitions: 3 },
    max: 6,
    earned: 6,
  },
  { name: "is open while nothing is known", facts: {}, max: 6, state: "open" },
]);
