import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { index766 } from "../index-766.ts";
import { dossiersDigitised } from "./dossiers-digitised.ts";

testCriterion(index766, dossiersDigitised, [
  {
    name: "UBND tỉnh Phú Thọ, August 2026, as published",
    facts: { "dossiers-digitised": 21233, "dossiers-received": 184513 },
    max: 4,
    earned: 0.46,
  },
  {
    name: "Ban quản lý các khu công nghiệp - Tỉnh Phú Thọ, August 2026, as published",
    facts: { "dossiers-digitised": 312, "dossiers-received": 588 },
    max: 4,
    earned: 2.12,
  },
  {
    name: "UBND Phường Việt Trì, August 2026, as published",
    facts: { "dossiers-digitised": 479, "dossiers-received": 2971 },
    max: 4,
    earned: 0.64,
  },
  {
    name: "UBND Phường Nông Trang, August 2026, as published",
    facts: { "dossiers-digitised": 130, "dossiers-received": 1780 },
    max: 4,
    earned: 0.29,
  },
  {
    name: "no case in the period",
    facts: { "dossiers-digitised": 0, "dossiers-received": 0 },
    max: 4,
    earned: 0,
    state: "no-occurrence",
  },
  { name: "all of them", facts: { "dossiers-digitised": 12, "dossiers-received": 12 }, max: 4, earned: 4 },
  { name: "is open while nothing is known", facts: {}, max: 4, state: "open" },
]);
