import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { onlinePayment } from "../online-payment.ts";
import { noPaymentCodePaysElsewhere } from "./no-payment-code-pays-elsewhere.ts";

testCriterion(onlinePayment, noPaymentCodePaysElsewhere, [
  { name: "none does", facts: { "codes-paying-other-account": 0 }, max: 4, earned: 4 },
  {
    name: "one does",
    facts: { "codes-paying-other-account": 1 },
    max: 4,
    earned: 0,
    reasons: ["event-happened"],
  },
  {
    name: "the rows say so",
    facts: {
      "payment-codes": [
        { id: "a", cells: { place: "Quầy 1", account: "0011012345678", outcome: "registered-account" } },
        { id: "b", cells: { place: "Quầy 2", account: "0011012345678", outcome: "registered-account" } },
        { id: "c", cells: { place: "Quầy 3", account: "19036999999999", outcome: "other-account" } },
        { id: "d", cells: { place: "Bàn hướng dẫn", outcome: "damaged" } },
        { id: "e", cells: { place: "Cửa vào", outcome: "not-a-payment-code" } },
      ],
    },
    max: 4,
    earned: 0,
    reasons: ["event-happened"],
  },
  {
    name: "the account alone leaves it open",
    facts: { "registered-account": "0011012345678" },
    max: 4,
    state: "open",
  },
]);
