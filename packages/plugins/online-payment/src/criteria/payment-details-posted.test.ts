import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { onlinePayment } from "../online-payment.ts";
import { paymentDetailsPosted } from "./payment-details-posted.ts";

testCriterion(onlinePayment, paymentDetailsPosted, [
  {
    name: "all three are met",
    facts: { "account-posted": true, "payment-code-posted": true, "payee-is-the-authority": true },
    max: 3,
    earned: 3,
  },
  {
    name: "no payment code",
    facts: { "account-posted": true, "payment-code-posted": false, "payee-is-the-authority": true },
    max: 3,
    earned: 2,
    reasons: ["item-not-met"],
  },
  {
    name: "nothing is posted",
    facts: { "account-posted": false, "payment-code-posted": false, "payee-is-the-authority": false },
    max: 3,
    earned: 0,
  },
  {
    name: "never above the maximum",
    facts: { "account-posted": true, "payment-code-posted": true, "payee-is-the-authority": false },
    max: 1.25,
    earned: 1.25,
  },
  { name: "is open while one is not answered", facts: { "account-posted": true }, max: 3, state: "open" },
]);
