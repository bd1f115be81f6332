import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { discipline } from "../discipline.ts";
import { noHarassmentConfirmed } from "./no-harassment-confirmed.ts";

testCriterion(discipline, noHarassmentConfirmed, [
  { name: "none", facts: { "harassment-confirmed": 0 }, max: 5, earned: 5 },
  { name: "one", facts: { "harassment-confirmed": 1 }, max: 5, earned: 0, reasons: ["event-happened"] },
  { name: "reports alone leave it open", facts: { "harassment-reports": 2 }, max: 5, state: "open" },
]);
