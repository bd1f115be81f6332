import type { FormStep } from "@kiemtra/plugin-kit";

/** Papers of the model first, then those who help at the counter. */
export const form: readonly FormStep[] = [
  { key: "launch", asks: ["launch", "launch-document", "helpers", "helpers-instructed"] },
  { key: "counter", asks: ["on-duty", "people-helped", "helpers-use-passwords"] },
];
