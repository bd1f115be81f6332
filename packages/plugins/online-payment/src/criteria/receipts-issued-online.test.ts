import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { onlinePayment } from "../online-payment.ts";
import { receiptsIssuedOnline } from "./receipts-issued-online.ts";

testCriterion(onlinePayment, receiptsIssuedOnline, [
  {
    name: "all of them",
    facts: { "dossiers-paid-online": 48, "online-receipts-issued": 48 },
    max: 8,
    earned: 8,
  },
  {
    name: "some of them",
    facts: { "dossiers-paid-online": 48, "online-receipts-issued": 30 },
    max: 8,
    earned: 5,
    reasons: ["ratio-below-full"],
  },
  {
    name: "none of them",
    facts: { "dossiers-paid-online": 48, "online-receipts-issued": 0 },
    max: 8,
    earned: 0,
    reasons: ["ratio-below-full"],
  },
  {
    name: "nobody paid online",
    facts: { "dossiers-paid-online": 0, "online-receipts-issued": 0 },
    max: 8,
    state: "no-occurrence",
  },
  {
    name: "rounds half up to two decimals",
    facts: { "dossiers-paid-online": 16, "online-receipts-issued": 15 },
    max: 3,
    earned: 2.81,
  },
  {
    name: "more than there are is a contradiction, not a score",
    facts: { "dossiers-paid-online": 10, "online-receipts-issued": 11 },
    max: 8,
    state: "open",
  },
  { name: "is open while nothing is known", facts: {}, max: 8, state: "open" },
]);
