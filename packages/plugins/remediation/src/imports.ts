import type { ImportSpec } from "@kiemtra/plugin-kit";

/** Earlier recommendations are this platform's own records; nothing comes from another system. */
export const imports: readonly ImportSpec[] = [];
