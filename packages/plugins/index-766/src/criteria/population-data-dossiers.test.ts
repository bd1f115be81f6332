import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { index766 } from "../index-766.ts";
import { populationDataDossiers } from "./population-data-dossiers.ts";

testCriterion(index766, populationDataDossiers, [
  {
    name: "UBND tỉnh Phú Thọ, August 2026, as published",
    facts: { "dossiers-using-population-data": 85644, "dossiers-received": 184513 },
    max: 2,
    earned: 0.93,
  },
  {
    name: "Ban quản lý các khu công nghiệp - Tỉnh Phú Thọ, August 2026, as published",
    facts: { "dossiers-using-population-data": 588, "dossiers-received": 588 },
    max: 2,
    earned: 2,
  },
  {
    name: "UBND Phường Việt Trì, August 2026, as published",
    facts: { "dossiers-using-population-data": 1137, "dossiers-received": 2971 },
    max: 2,
    earned: 0.77,
  },
  {
    name: "UBND Phường Nông Trang, August 2026, as published",
    facts: { "dossiers-using-population-data": 752, "dossiers-received": 1780 },
    max: 2,
    earned: 0.84,
  },
  {
    name: "no case in the period",
    facts: { "dossiers-using-population-data": 0, "dossiers-received": 0 },
    max: 2,
    earned: 0,
    state: "no-occurrence",
  },
  { name: "is open while nothing is known", facts: {}, max: 2, state: "open" },
]);
