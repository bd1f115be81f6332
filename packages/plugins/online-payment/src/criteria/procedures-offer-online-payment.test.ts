import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { onlinePayment } from "../online-payment.ts";
import { proceduresOfferOnlinePayment } from "./procedures-offer-online-payment.ts";

testCriterion(onlinePayment, proceduresOfferOnlinePayment, [
  {
    name: "all of them",
    facts: { "procedures-with-fee": 48, "procedures-offering-online-payment": 48 },
    max: 8,
    earned: 8,
  },
  {
    name: "some of them",
    facts: { "procedures-with-fee": 48, "procedures-offering-online-payment": 30 },
    max: 8,
    earned: 5,
    reasons: ["ratio-below-full"],
  },
  {
    name: "none of them",
    facts: { "procedures-with-fee": 48, "procedures-offering-online-payment": 0 },
    max: 8,
    earned: 0,
    reasons: ["ratio-below-full"],
  },
  {
    name: "no procedure has a fee",
    facts: { "procedures-with-fee": 0, "procedures-offering-online-payment": 0 },
    max: 8,
    state: "no-occurrence",
  },
  {
    name: "rounds half up to two decimals",
    facts: { "procedures-with-fee": 16, "procedures-offering-online-payment": 15 },
    max: 3,
    earned: 2.81,
  },
  {
    name: "more than there are is a contradiction, not a score",
    facts: { "procedures-with-fee": 10, "procedures-offering-online-payment": 11 },
    max: 8,
    state: "open",
  },
  { name: "is open while nothing is known", facts: {}, max: 8, state: "open" },
]);
