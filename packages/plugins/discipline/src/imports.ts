import type { ImportSpec } from "@kiemtra/plugin-kit";

/** No figures of this field come from another system yet. */
export const imports: readonly ImportSpec[] = [];
