import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { onlinePayment } from "../online-payment.ts";
import { paymentCodesPayRegisteredAccount } from "./payment-codes-pay-registered-account.ts";

testCriterion(onlinePayment, paymentCodesPayRegisteredAccount, [
  {
    name: "all of them",
    facts: { "payment-codes-scanned": 4, "codes-paying-registered-account": 4 },
    max: 3,
    earned: 3,
  },
  {
    name: "one of four does not",
    facts: { "payment-codes-scanned": 4, "codes-paying-registered-account": 3 },
    max: 3,
    earned: 2.25,
    reasons: ["ratio-below-full"],
  },
  {
    name: "none of them",
    facts: { "payment-codes-scanned": 4, "codes-paying-registered-account": 0 },
    max: 3,
    earned: 0,
    reasons: ["ratio-below-threshold"],
  },
  {
    name: "no code was scanned",
    facts: { "payment-codes-scanned": 0, "codes-paying-registered-account": 0 },
    max: 3,
    state: "no-occurrence",
  },
  {
    name: "rounds half up to two decimals",
    facts: { "payment-codes-scanned": 16, "codes-paying-registered-account": 15 },
    max: 3,
    earned: 2.81,
  },
  { name: "is open while nothing is known", facts: {}, max: 3, state: "open" },
  {
    name: "half of them still counts",
    facts: { "payment-codes-scanned": 4, "codes-paying-registered-account": 2 },
    max: 3,
    earned: 1.5,
  },
  {
    name: "below half nothing is earned",
    facts: { "payment-codes-scanned": 5, "codes-paying-registered-account": 2 },
    max: 3,
    earned: 0,
    reasons: ["ratio-below-threshold"],
  },
  {
    name: "two of the five rows pay to the registered account, which is below half",
    facts: {
      "registered-account": "0011012345678",
      "payment-codes": [
        { id: "a", cells: { place: "Quầy 1", account: "0011012345678", outcome: "registered-account" } },
        { id: "b", cells: { place: "Quầy 2", account: "0011012345678", outcome: "registered-account" } },
        { id: "c", cells: { place: "Quầy 3", account: "19036999999999", outcome: "other-account" } },
        { id: "d", cells: { place: "Bàn hướng dẫn", outcome: "damaged" } },
        { id: "e", cells: { place: "Cửa vào", outcome: "not-a-payment-code" } },
      ],
    },
    max: 3,
    earned: 0,
  },
]);
