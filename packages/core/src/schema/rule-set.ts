import { z } from "zod";
import type { LocalText } from "../text/local-text.ts";
import { factSpecSchema } from "./fact-spec.ts";
import { policySchema, scaleSchema } from "./scale.ts";
import { factKeySchema, isoDateSchema, localTextSchema, pointsMilliSchema, slugSchema } from "./text.ts";

const placesSchema = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);

/** A legal text, with the article that is relied on and the dates between which it is in force. */
export const lawRefSchema = z
  .strictObject({
    number: z.string().describe("Official number and symbol: 02/2017/TT-VPCP"),
    kind: localTextSchema.describe("Thông tư, Nghị định, Quyết định"),
    title: localTextSchema,
    issuer: z.string(),
    issuedOn: isoDateSchema.optional().describe("Absent where the source does not give the day"),
    article: localTextSchema.optional(),
    inForceFrom: isoDateSchema.optional(),
    inForceTo: isoDateSchema.optional(),
  })
  .readonly();
export type LawRef = z.infer<typeof lawRefSchema>;

/** Which units a criterion applies to, as of the inspection; what it says when it does not. */
const unitRuleSchema = z
  .strictObject({
    kinds: z
      .array(z.enum(["ministry", "province", "district", "commune", "department"]))
      .min(1)
      .readonly()
      .optional(),
    types: z.array(z.string()).min(1).readonly().optional().describe("xã, phường, đặc khu, thị trấn…"),
    from: isoDateSchema.optional(),
    to: isoDateSchema.optional(),
    because: localTextSchema,
    law: z.string().optional().describe("Key in the rule set's law"),
  })
  .readonly();
export type UnitRule = z.infer<typeof unitRuleSchema>;

const roundingSchema = z
  .strictObject({
    component: placesSchema,
    part: placesSchema,
    group: placesSchema.optional().describe("Absent: a group adds rounded children and rounds no more"),
    total: placesSchema,
  })
  .readonly();
export type Rounding = z.infer<typeof roundingSchema>;

const criterionNodeSchema = z
  .strictObject({
    kind: z.literal("criterion"),
    id: slugSchema,
    number: z.string().optional().describe("Number in the annex: 2.3"),
    criterion: factKeySchema.describe("plugin/criterion that this node was made from"),
    title: localTextSchema,
    guidance: localTextSchema.optional(),
    maxMilli: pointsMilliSchema,
    asks: z
      .array(factKeySchema)
      .readonly()
      .describe("Facts on the form, in order; those of the scale are always among them or derived from them"),
    scale: scaleSchema,
    law: z.array(z.string()).readonly(),
    appliesTo: unitRuleSchema.optional(),
    whenNotApplicable: policySchema,
    whenNoOccurrence: policySchema,
    reasonTexts: z
      .record(z.string(), localTextSchema)
      .optional()
      .describe("The criterion's own wording of a reason, by reason code"),
  })
  .readonly();
export type CriterionNode = z.infer<typeof criterionNodeSchema>;

/** An area or a group inside one: it adds what its children earned. */
export interface GroupNode {
  readonly kind: "group";
  readonly id: string;
  readonly number?: string | undefined;
  readonly title: LocalText;
  readonly maxMilli: number;
  readonly rollUp: "sum";
  readonly children: readonly RuleSetNode[];
}
export type RuleSetNode = GroupNode | CriterionNode;

const groupNodeSchema: z.ZodType<GroupNode> = z.lazy(() =>
  z
    .strictObject({
      kind: z.literal("group"),
      id: slugSchema,
      number: z.string().optional(),
      title: localTextSchema,
      maxMilli: pointsMilliSchema,
      rollUp: z.literal("sum"),
      children: z
        .array(z.union([groupNodeSchema, criterionNodeSchema]))
        .min(1)
        .readonly(),
    })
    .readonly(),
);

const pinSchema = z
  .strictObject({
    criterion: factKeySchema,
    pluginVersion: z.string(),
    revision: z.int().min(1),
    digest: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  })
  .readonly();
export type CriterionPin = z.infer<typeof pinSchema>;

/** What is hashed: everything that decides a result, self-contained. */
export const ruleSetContentSchema = z
  .strictObject({
    schema: z.literal("kiemtra/rule-set/1"),
    id: slugSchema,
    title: localTextSchema,
    process: z.enum(["inspection", "assessment"]),
    inForceFrom: isoDateSchema,
    inForceTo: isoDateSchema.optional(),
    decision: z
      .strictObject({ number: z.string(), issuedOn: isoDateSchema, issuer: z.string() })
      .readonly()
      .optional(),
    points: z
      .enum(["decided", "illustrative"])
      .describe("illustrative: no point table was published; shown as such wherever points show"),
    source: localTextSchema.describe("Where areas, criteria and points come from"),
    rounding: roundingSchema,
    law: z.record(z.string(), lawRefSchema),
    facts: z.array(factSpecSchema.readonly()).readonly(),
    areas: z.array(groupNodeSchema).min(1).readonly(),
    pins: z.array(pinSchema).readonly(),
  })
  .readonly();
export type RuleSetContent = z.infer<typeof ruleSetContentSchema>;

/** The envelope: who wrote and released it, and the hash of `content`. */
export const ruleSetDocumentSchema = z
  .strictObject({
    state: z.enum(["draft", "released", "retired"]),
    hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
    releasedOn: isoDateSchema.optional(),
    author: z.string().optional(),
    approver: z.string().optional(),
    content: ruleSetContentSchema,
  })
  .readonly();
export type RuleSetDocument = z.infer<typeof ruleSetDocumentSchema>;

/** The published JSON Schema of a rule-set document. */
export function ruleSetJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(ruleSetDocumentSchema) as Record<string, unknown>;
}
