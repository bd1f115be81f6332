import type { ImportSpec } from "@kiemtra/plugin-kit";

/** No other system holds these figures: rosters and people helped are on paper. */
export const imports: readonly ImportSpec[] = [];
