import { z } from "zod";
import { dateInput } from "../inputs.ts";

/** Short enough that both fit the name of a device. */
const partInput = z.string().regex(/^[a-z0-9-]{1,28}$/);

const factInput = z.object({
  fact: z.string().min(1).max(120),
  value: z.union([z.boolean(), z.number(), z.string().max(5000)]),
});

const unitInput = z.object({
  inspectionId: z.string().min(1).max(64),
  facts: z
    .array(factInput)
    .min(1)
    .max(200)
    .refine((facts) => new Set(facts.map(({ fact }) => fact)).size === facts.length, "a fact twice"),
});

/** The facts of one file for the visits of one round. */
export const importInput = z.object({
  roundId: z.string().min(1).max(64),
  plugin: partInput,
  import: partInput,
  /** The day on which the other system gave the file. */
  asOf: dateInput,
  fileName: z.string().trim().min(1).max(200),
  units: z
    .array(unitInput)
    .min(1)
    .max(400)
    .refine((units) => new Set(units.map((unit) => unit.inspectionId)).size === units.length, "a unit twice"),
});

export type ImportInput = z.infer<typeof importInput>;
