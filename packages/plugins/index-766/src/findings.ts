import type { FindingTemplate } from "@kiemtra/plugin-kit";

/** The index publishes figures; findings are written where they are inspected. */
export const findings: readonly FindingTemplate[] = [];
