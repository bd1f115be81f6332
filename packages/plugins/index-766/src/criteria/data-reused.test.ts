import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { index766 } from "../index-766.ts";
import { dataReused } from "./data-reused.ts";

testCriterion(index766, dataReused, [
  {
    name: "UBND tỉnh Phú Thọ, August 2026, as published",
    facts: { "dossiers-with-reused-data": 3160, "dossiers-received": 184513 },
    max: 2,
    earned: 0.04,
  },
  {
    name: "Ban quản lý các khu công nghiệp - Tỉnh Phú Thọ, August 2026, as published",
    facts: { "dossiers-with-reused-data": 0, "dossiers-received": 588 },
    max: 2,
    earned: 0,
  },
  {
    name: "UBND Phường Việt Trì, August 2026, as published",
    facts: { "dossiers-with-reused-data": 35, "dossiers-received": 2971 },
    max: 2,
    earned: 0.03,
  },
  {
    name: "UBND xã Phùng Nguyên, August 2026, as published",
    facts: { "dossiers-with-reused-data": 7, "dossiers-received": 1203 },
    max: 2,
    earned: 0.01,
  },
  {
    name: "no case in the period",
    facts: { "dossiers-with-reused-data": 0, "dossiers-received": 0 },
    max: 2,
    earned: 0,
    state: "no-occurrence",
  },
  {
    name: "all of them",
    facts: { "dossiers-with-reused-data": 12, "dossiers-received": 12 },
    max: 2,
    earned: 2,
  },
  { name: "is open while nothing is known", facts: {}, max: 2, state: "open" },
]);
