import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { youthSupport } from "../youth-support.ts";
import { helpersUseNoPasswords } from "./helpers-use-no-passwords.ts";

testCriterion(youthSupport, helpersUseNoPasswords, [
  { name: "they do not", facts: { "helpers-use-passwords": false }, max: 2, earned: 2 },
  { name: "they do", facts: { "helpers-use-passwords": true }, max: 2, earned: 0, reasons: ["not-met"] },
  { name: "is open while nothing is known", facts: {}, max: 2, state: "open" },
]);
