import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { index766 } from "../index-766.ts";
import { handledOnTime } from "./handled-on-time.ts";

testCriterion(index766, handledOnTime, [
  {
    name: "UBND tỉnh Phú Thọ, August 2026, as published",
    facts: { "dossiers-on-time": 144625, "dossiers-received": 184513 },
    max: 20,
    earned: 15.68,
  },
  {
    name: "Ban quản lý các khu công nghiệp - Tỉnh Phú Thọ, August 2026, as published",
    facts: { "dossiers-on-time": 486, "dossiers-received": 588 },
    max: 20,
    earned: 16.53,
  },
  {
    name: "UBND Phường Việt Trì, August 2026, as published",
    facts: { "dossiers-on-time": 2348, "dossiers-received": 2971 },
    max: 20,
    earned: 15.81,
  },
  {
    name: "UBND Phường Nông Trang, August 2026, as published",
    facts: { "dossiers-on-time": 1415, "dossiers-received": 1780 },
    max: 20,
    earned: 15.9,
  },
  {
    name: "no case in the period",
    facts: { "dossiers-on-time": 0, "dossiers-received": 0 },
    max: 20,
    earned: 0,
    state: "no-occurrence",
  },
  { name: "all of them", facts: { "dossiers-on-time": 12, "dossiers-received": 12 }, max: 20, earned: 20 },
  { name: "is open while nothing is known", facts: {}, max: 20, state: "open" },
]);
