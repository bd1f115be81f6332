import { z } from "zod";
import { factKeySchema, isoDateSchema, localTextSchema, slugSchema } from "./text.ts";

const labelled = { label: localTextSchema, help: localTextSchema.optional() };

const optionSchema = z.strictObject({ key: slugSchema, label: localTextSchema }).readonly();

const scalarKinds = {
  yesno: z.strictObject({ kind: z.literal("yesno") }),
  count: z.strictObject({
    kind: z.literal("count"),
    unit: localTextSchema.optional().describe("What is counted: hồ sơ, mã, trang"),
    max: z.int().min(1).optional(),
  }),
  number: z.strictObject({
    kind: z.literal("number"),
    unit: localTextSchema.optional(),
    decimals: z.int().min(0).max(3),
    min: z.string().optional().describe("Decimal with a point"),
    max: z.string().optional().describe("Decimal with a point"),
  }),
  choice: z.strictObject({ kind: z.literal("choice"), options: z.array(optionSchema).min(2).readonly() }),
  date: z.strictObject({ kind: z.literal("date"), notBefore: isoDateSchema.optional() }),
  text: z.strictObject({ kind: z.literal("text"), maxLength: z.int().min(1).max(5000) }),
};

const columnSchema = z.discriminatedUnion("kind", [
  scalarKinds.yesno.extend({ key: slugSchema, ...labelled }),
  scalarKinds.count.extend({ key: slugSchema, ...labelled }),
  scalarKinds.choice.extend({ key: slugSchema, ...labelled }),
  scalarKinds.date.extend({ key: slugSchema, ...labelled }),
  scalarKinds.text.extend({ key: slugSchema, ...labelled }),
]);

/** One column of a table of rows. */
export type ColumnSpec = z.infer<typeof columnSchema>;

const scanSchema = z.discriminatedUnion("reads", [
  z.strictObject({
    reads: z.literal("procedure-code"),
    columns: z
      .strictObject({
        procedure: slugSchema,
        address: slugSchema,
        outcome: slugSchema,
        readable: slugSchema.optional(),
      })
      .readonly(),
  }),
  z.strictObject({
    reads: z.literal("payment-code"),
    columns: z.strictObject({ beneficiary: slugSchema, account: slugSchema, outcome: slugSchema }).readonly(),
  }),
]);

const common = { key: factKeySchema, ...labelled };

/** What a fact is: its permanent key, kind, bounds and words. */
export const factSpecSchema = z.discriminatedUnion("kind", [
  scalarKinds.yesno.extend(common),
  scalarKinds.count.extend({
    ...common,
    countOf: z
      .strictObject({
        rows: factKeySchema,
        where: z.strictObject({ column: slugSchema, is: z.union([z.boolean(), z.string()]) }).optional(),
      })
      .optional()
      .describe("Counted from the rows of a table as soon as the table has one"),
    atMost: factKeySchema.optional().describe("A count that this one can never exceed"),
  }),
  scalarKinds.number.extend(common),
  scalarKinds.choice.extend(common),
  scalarKinds.date.extend(common),
  scalarKinds.text.extend(common),
  z.strictObject({
    kind: z.literal("rows"),
    ...common,
    columns: z.array(columnSchema).min(1).readonly(),
    scan: scanSchema
      .optional()
      .describe("Rows that the camera reads, and the columns that take what is read"),
  }),
]);

export type FactSpec = z.infer<typeof factSpecSchema>;
