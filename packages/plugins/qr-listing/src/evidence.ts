import type { EvidenceSpec } from "@kiemtra/plugin-kit";

/** What proves the criteria. */
export const evidence: readonly EvidenceSpec[] = [
  { key: "launch-plan", criteria: ["model-launched-by-plan"], kind: "document", isRequired: true },
  {
    key: "board-photo",
    criteria: ["codes-can-be-scanned", "instructions-posted"],
    kind: "photo",
    isRequired: false,
  },
  { key: "opened-pages", criteria: ["codes-open-current-procedure"], kind: "screenshot", isRequired: false },
];
