import type { Signal } from "@kiemtra/plugin-kit";

/** What cannot both be true; and a sample that tells another story than the system. */
export const signals: readonly Signal[] = [
  {
    key: "signed-without-unit-certificate",
    left: "signatures-valid",
    is: "above",
    right: { value: 0 },
    when: { fact: "unit-certificate-valid", is: false },
  },
  {
    key: "signed-without-head-certificate",
    left: "signatures-valid",
    is: "above",
    right: { value: 0 },
    when: { fact: "head-certificate-valid", is: false },
  },
  { key: "sample-larger-than-all", left: "documents-checked", is: "above", right: "sent-electronically" },
  {
    key: "sample-far-from-system",
    left: { of: "signatures-valid", over: "documents-checked" },
    is: "below",
    right: { of: "signed-by-head", over: "sent-electronically" },
    tolerance: 20,
  },
  {
    key: "paper-in-sample",
    left: { sum: ["paper-sent-too", "fully-electronic"] },
    is: "above",
    right: "sent-electronically",
  },
];
