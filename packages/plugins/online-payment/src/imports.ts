import type { ImportSpec } from "@kiemtra/plugin-kit";

/** No figures of this model come from another system yet. */
export const imports: readonly ImportSpec[] = [];
