import type { PluginFact } from "@kiemtra/plugin-kit";

/** How the model was launched, who helps, and how. */
export const facts: readonly PluginFact[] = [
  { key: "launch", kind: "choice", options: ["in-time", "late", "not-launched"] },
  { key: "launch-document", kind: "text", maxLength: 300 },
  { key: "on-duty", kind: "choice", options: ["regular", "irregular", "none"] },
  { key: "people-helped", kind: "count", hasUnit: true },
  { key: "helpers", kind: "count", hasUnit: true },
  { key: "helpers-instructed", kind: "count", hasUnit: true, atMost: "helpers" },
  { key: "helpers-use-passwords", kind: "yesno" },
];
