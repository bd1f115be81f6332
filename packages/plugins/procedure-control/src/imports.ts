import type { ImportSpec } from "@kiemtra/plugin-kit";

/** No other system holds these figures: slips and logbooks are read on site. */
export const imports: readonly ImportSpec[] = [];
