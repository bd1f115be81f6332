import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { index766 } from "../index-766.ts";
import { serviceSatisfied } from "./service-satisfied.ts";

testCriterion(index766, serviceSatisfied, [
  {
    name: "UBND tỉnh Phú Thọ, August 2026, as published",
    facts: { "dossiers-satisfied": 144574, "dossiers-received": 184513 },
    max: 6,
    earned: 5.22,
  },
  {
    name: "Ban quản lý các khu công nghiệp - Tỉnh Phú Thọ, August 2026, as published",
    facts: { "dossiers-satisfied": 486, "dossiers-received": 588 },
    max: 6,
    earned: 5.51,
  },
  {
    name: "UBND Phường Việt Trì, August 2026, as published",
    facts: { "dossiers-satisfied": 2348, "dossiers-received": 2971 },
    max: 6,
    earned: 5.27,
  },
  {
    name: "UBND Phường Nông Trang, August 2026, as published",
    facts: { "dossiers-satisfied": 1415, "dossiers-received": 1780 },
    max: 6,
    earned: 5.3,
  },
  {
    name: "no case in the period",
    facts: { "dossiers-satisfied": 0, "dossiers-received": 0 },
    max: 6,
    earned: 0,
    state: "no-occurrence",
  },
  { name: "all of them", facts: { "dossiers-satisfied": 12, "dossiers-received": 12 }, max: 6, earned: 6 },
  { name: "is open while nothing is known", facts: {}, max: 6, state: "open" },
]);
