import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { index766 } from "../index-766.ts";
import { populationDataProcedures } from "./population-data-procedures.ts";

testCriterion(index766, populationDataProcedures, [
  {
    name: "UBND tỉnh Phú Thọ, August 2026, as published",
    facts: { "procedures-using-population-data": 297, "procedures-in-authority": 1301 },
    max: 2,
    earned: 0.46,
  },
  {
    name: "Ban quản lý các khu công nghiệp - Tỉnh Phú Thọ, August 2026, as published",
    facts: { "procedures-using-population-data": 10, "procedures-in-authority": 42 },
    max: 2,
    earned: 0.48,
  },
  {
    name: "UBND Phường Việt Trì, August 2026, as published",
    facts: { "procedures-using-population-data": 46, "procedures-in-authority": 385 },
    max: 2,
    earned: 0.24,
  },
  {
    name: "UBND Phường Nông Trang, August 2026, as published",
    facts: { "procedures-using-population-data": 32, "procedures-in-authority": 385 },
    max: 2,
    earned: 0.17,
  },
  {
    name: "no case in the period",
    facts: { "procedures-using-population-data": 0, "procedures-in-authority": 0 },
    max: 2,
    earned: 0,
    state: "no-occurrence",
  },
  {
    name: "all of them",
    facts: { "procedures-using-population-data": 12, "procedures-in-authority": 12 },
    max: 2,
    earned: 2,
  },
  { name: "is open while nothing is known", facts: {}, max: 2, state: "open" },
]);
