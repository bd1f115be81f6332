import { z } from "zod";

/** The newest layout of an archive that this code reads and the only one that it writes. */
export const FORMAT_VERSION = 1;

export const MANIFEST_MEMBER = "manifest.json";

const member = z.strictObject({
  member: z.string(),
  bytes: z.int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const tableMember = member.extend({
  schema: z.string().min(1),
  name: z.string().min(1),
  columns: z.array(z.strictObject({ name: z.string().min(1), type: z.string() })).min(1),
  rows: z.int().nonnegative(),
});

/** The beginning of a manifest, the same in every format. */
export const formatSchema = z.object({ format: z.literal("kiemtra-backup"), version: z.int().positive() });

/** What is in an archive: enough to check every byte of it, and to know which schema it fits. */
export const manifestSchema = formatSchema.extend({
  createdAt: z.iso.datetime(),
  /** The migrations that the database had had. */
  migrations: z.array(z.string()).min(1),
  tables: z.array(tableMember),
  /** Where counters stood; `null` when never used. */
  sequences: z.array(
    z.strictObject({
      schema: z.string(),
      name: z.string(),
      lastValue: z
        .string()
        .regex(/^-?\d+$/)
        .nullable(),
    }),
  ),
  evidence: z.array(member),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type Member = z.infer<typeof member>;
export type TableMember = z.infer<typeof tableMember>;
