import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { index766 } from "../index-766.ts";
import { electronicResults } from "./electronic-results.ts";

testCriterion(index766, electronicResults, [
  {
    name: "UBND tỉnh Phú Thọ, August 2026, as published",
    facts: { "dossiers-with-electronic-result": 133274, "dossiers-received": 184513 },
    max: 6,
    earned: 4.33,
  },
  {
    name: "Ban quản lý các khu công nghiệp - Tỉnh Phú Thọ, August 2026, as published",
    facts: { "dossiers-with-electronic-result": 385, "dossiers-received": 588 },
    max: 6,
    earned: 3.93,
  },
  {
    name: "UBND Phường Việt Trì, August 2026, as published",
    facts: { "dossiers-with-electronic-result": 2469, "dossiers-received": 2971 },
    max: 6,
    earned: 4.99,
  },
  {
    name: "UBND Phường Nông Trang, August 2026, as published",
    facts: { "dossiers-with-electronic-result": 1353, "dossiers-received": 1780 },
    max: 6,
    earned: 4.56,
  },
  {
    name: "no case in the period",
    facts: { "dossiers-with-electronic-result": 0, "dossiers-received": 0 },
    max: 6,
    earned: 0,
    state: "no-occurrence",
  },
  {
    name: "all of them",
    facts: { "dossiers-with-electronic-result": 12, "dossiers-received": 12 },
    max: 6,
    earned: 6,
  },
  { name: "is open while nothing is known", facts: {}, max: 6, state: "open" },
]);
