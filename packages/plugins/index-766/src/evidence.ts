import type { EvidenceSpec } from "@kiemtra/plugin-kit";

/** Figures are published: nothing has to be proved. */
export const evidence: readonly EvidenceSpec[] = [];
