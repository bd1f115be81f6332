import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { onlinePayment } from "../online-payment.ts";
import { feesPaidOnline } from "./fees-paid-online.ts";

testCriterion(onlinePayment, feesPaidOnline, [
  { name: "all of them", facts: { "dossiers-with-fee": 48, "dossiers-paid-online": 48 }, max: 8, earned: 8 },
  {
    name: "some of them",
    facts: { "dossiers-with-fee": 48, "dossiers-paid-online": 30 },
    max: 8,
    earned: 5,
    reasons: ["ratio-below-full"],
  },
  {
    name: "none of them",
    facts: { "dossiers-with-fee": 48, "dossiers-paid-online": 0 },
    max: 8,
    earned: 0,
    reasons: ["ratio-below-full"],
  },
  {
    name: "no dossier had a fee",
    facts: { "dossiers-with-fee": 0, "dossiers-paid-online": 0 },
    max: 8,
    state: "no-occurrence",
  },
  {
    name: "rounds half up to two decimals",
    facts: { "dossiers-with-fee": 16, "dossiers-paid-online": 15 },
    max: 3,
    earned: 2.81,
  },
  {
    name: "more than there are is a contradiction, not a score",
    facts: { "dossiers-with-fee": 10, "dossiers-paid-online": 11 },
    max: 8,
    state: "open",
  },
  { name: "is open while nothing is known", facts: {}, max: 8, state: "open" },
]);
