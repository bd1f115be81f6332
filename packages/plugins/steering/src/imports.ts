import type { ImportSpec } from "@kiemtra/plugin-kit";

/** No other system holds these figures: plans, checks and models are papers of the unit. */
export const imports: readonly ImportSpec[] = [];
