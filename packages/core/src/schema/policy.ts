import { z } from "zod";

/** What a criterion does when it does not apply, or when there was no case. */
export const policySchema = z
  .enum(["re-base", "zero", "full", "spread", "full-by-level"])
  .describe(
    "re-base: leaves the maximum; zero: counts 0, the maximum stays; full: the maximum is given; spread: its maximum is shared equally by the siblings that count; full-by-level: full where the unit's level is the reason, otherwise re-base",
  );
export type Policy = z.infer<typeof policySchema>;
