import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { discipline } from "../discipline.ts";
import { disciplineDisseminated } from "./discipline-disseminated.ts";

testCriterion(discipline, disciplineDisseminated, [
  { name: "regularly", facts: { dissemination: "regular" }, max: 3, earned: 3 },
  { name: "once", facts: { dissemination: "once" }, max: 3, earned: 1.5, reasons: ["level-below-full"] },
  { name: "not at all", facts: { dissemination: "none" }, max: 3, earned: 0 },
  { name: "rounds half up to two decimals", facts: { dissemination: "once" }, max: 0.25, earned: 0.13 },
  {
    name: "a document alone leaves it open",
    facts: { "dissemination-document": "21/KH-UBND" },
    max: 3,
    state: "open",
  },
]);
