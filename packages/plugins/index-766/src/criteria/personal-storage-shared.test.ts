import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { index766 } from "../index-766.ts";
import { personalStorageShared } from "./personal-storage-shared.ts";

testCriterion(index766, personalStorageShared, [
  {
    name: "UBND tỉnh Phú Thọ, August 2026, as published",
    facts: { "dossiers-shared-to-storage": 0, "dossiers-received": 184513 },
    max: 4,
    earned: 0,
  },
  {
    name: "no case in the period",
    facts: { "dossiers-shared-to-storage": 0, "dossiers-received": 0 },
    max: 4,
    earned: 0,
    state: "no-occurrence",
  },
  {
    name: "all of them",
    facts: { "dossiers-shared-to-storage": 12, "dossiers-received": 12 },
    max: 4,
    earned: 4,
  },
  { name: "is open while nothing is known", facts: {}, max: 4, state: "open" },
]);
