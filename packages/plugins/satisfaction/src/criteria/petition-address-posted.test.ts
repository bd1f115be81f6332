import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { satisfaction } from "../satisfaction.ts";
import { petitionAddressPosted } from "./petition-address-posted.ts";

testCriterion(satisfaction, petitionAddressPosted, [
  { name: "it is", facts: { "petition-address-posted": true }, max: 1, earned: 1 },
  { name: "it is not", facts: { "petition-address-posted": false }, max: 1, earned: 0, reasons: ["not-met"] },
  { name: "is open while nothing is known", facts: {}, max: 1, state: "open" },
]);
