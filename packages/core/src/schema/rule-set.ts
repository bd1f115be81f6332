import { z } from "zod";
import type { LocalText } from "../text/local-text.ts";
import { classificationSchema } from "./classification.ts";
import { factSpecSchema } from "./fact-spec.ts";
import { policySchema } from "./policy.ts";
import { rankingSchema } from "./ranking.ts";
import { scaleSchema } from "./scale.ts";
import {
  factKeySchema,
  isoDateSchema,
  localTextSchema,
  percentMilliSchema,
  pointsMilliSchema,
  slugSchema,
} from "./text.ts";
import { unitRuleSchema } from "./unit-rule.ts";
import { sentenceSchema, signalSchema, stepSchema } from "./visit.ts";
import { wordingSchema } from "./wording.ts";

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

const roundingSchema = z
  .strictObject({
    component: placesSchema,
    part: placesSchema,
    group: placesSchema.optional().describe("Absent: a group adds rounded children and rounds no more"),
    total: placesSchema,
  })
  .readonly();
export type Rounding = z.infer<typeof roundingSchema>;

/** *Hệ số vùng*: the points, or what is required for them, by the unit's category. */
const coefficientSchema = z
  .strictObject({
    attribute: slugSchema.describe("The attribute of the unit that holds its category"),
    on: z
      .enum(["points", "requirement"])
      .describe("points: what is earned is multiplied; requirement: targets and bounds are"),
    values: z
      .array(
        z.strictObject({ is: z.string().min(1), percentMilli: z.int().min(1).max(1_000_000) }).readonly(),
      )
      .min(1)
      .readonly(),
    otherwisePercentMilli: z.int().min(1).max(1_000_000).describe("Every other unit: usually 100000"),
  })
  .readonly();
export type Coefficient = z.infer<typeof coefficientSchema>;

const weightSchema = z
  .int()
  .min(0)
  .max(1_000_000)
  .describe("Weight in a weighted mean, in thousandths; absent: 1000");

const evidenceSchema = z
  .strictObject({
    key: factKeySchema,
    label: localTextSchema,
    kind: z.enum(["document", "photo", "screenshot", "extract"]),
    isRequired: z.boolean().describe("Without it the unit owes an explanation"),
  })
  .readonly();
export type Evidence = z.infer<typeof evidenceSchema>;

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
    whenNoOccurrence: policySchema.exclude(["full-by-level"]),
    coefficient: coefficientSchema.optional(),
    weightMilli: weightSchema.optional(),
    onceWith: z
      .array(z.string())
      .min(1)
      .readonly()
      .optional()
      .describe(
        "Penalty items only: nodes that already took points for the same violation; one violation, once",
      ),
    reasonTexts: z
      .record(z.string(), localTextSchema)
      .optional()
      .describe("The criterion's own wording of a reason, by reason code"),
    evidence: z.array(evidenceSchema).readonly().optional().describe("*Tài liệu kiểm chứng*: what proves it"),
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
  readonly rollUp: RollUp;
  /** Top level only: stands apart from the base, is added to or taken from the total, up to its own maximum. */
  readonly role?: "bonus" | "penalty" | undefined;
  /** A condition for the whole group: below it, the other children earn nothing. */
  readonly gate?: Gate | undefined;
  readonly weightMilli?: number | undefined;
  readonly children: readonly RuleSetNode[];
}

/** How a group makes one result of its children's. */
export type RollUp = z.infer<typeof rollUpSchema>;
const rollUpSchema = z
  .enum(["sum", "mean", "weighted-mean", "best-of"])
  .describe("mean: of the shares earned; best-of: the child with the most points counts alone");

const gateSchema = z
  .strictObject({
    child: z.string().describe("Node id of one child"),
    atLeastPercentMilli: percentMilliSchema
      .min(1)
      .describe("Share of its applicable maximum that opens the gate"),
  })
  .readonly();
export type Gate = z.infer<typeof gateSchema>;
export type RuleSetNode = GroupNode | CriterionNode;

const groupNodeSchema: z.ZodType<GroupNode> = z.lazy(() =>
  z
    .strictObject({
      kind: z.literal("group"),
      id: slugSchema,
      number: z.string().optional(),
      title: localTextSchema,
      maxMilli: pointsMilliSchema,
      rollUp: rollUpSchema,
      role: z.enum(["bonus", "penalty"]).optional(),
      gate: gateSchema.optional(),
      weightMilli: weightSchema.optional(),
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
    total: z
      .strictObject({
        rollUp: rollUpSchema.exclude(["best-of"]),
        rebaseToMilli: pointsMilliSchema
          .min(1)
          .optional()
          .describe("What applies is converted to this scale: 100000 is the scale of 100. A mean needs it"),
      })
      .readonly()
      .optional()
      .describe("Absent: areas are added"),
    namespace: slugSchema
      .optional()
      .describe("Prefix of the rule set's own criteria, facts and law: those that no plugin has"),
    classification: classificationSchema.optional(),
    ranking: rankingSchema.optional(),
    law: z.record(z.string(), lawRefSchema),
    facts: z.array(factSpecSchema.readonly()).readonly(),
    steps: z.array(stepSchema).readonly().optional().describe("The visit, stop by stop"),
    signals: z
      .array(signalSchema)
      .readonly()
      .optional()
      .describe("Contradictions that are shown, never scored"),
    wording: wordingSchema.optional().describe("Absent: the usual words"),
    sentences: z.array(sentenceSchema).readonly().optional().describe("Sentences of the unit's report"),
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
