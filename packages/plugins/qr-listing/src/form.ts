import type { FormStep } from "@kiemtra/plugin-kit";

/** Papers first, then the phone in front of the board. */
export const form: readonly FormStep[] = [
  {
    key: "launch",
    asks: ["launch", "launch-document", "launched-on", "procedures-in-model", "procedures-with-code"],
  },
  {
    key: "scan",
    asks: ["scanned-codes", "codes-scanned", "codes-opening-current-version", "codes-readable"],
  },
  { key: "board", asks: ["guide-posted", "codes-labelled", "paper-kept"] },
];
