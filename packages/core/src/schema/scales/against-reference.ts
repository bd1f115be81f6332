import { z } from "zod";
import { quantitySchema } from "../measure.ts";
import { integerOf, percentSetting, type Setting } from "../setting.ts";
import { factKeySchema } from "../text.ts";

const equal = percentSetting("equalSharePercentMilli");
const worse = percentSetting("worseSharePercentMilli", { default: 0 });

/** So với mức trung bình đã chốt của tỉnh, hoặc với số liệu năm trước. */
export const againstReferenceSchema = z.strictObject({
  kind: z.literal("against-reference"),
  value: quantitySchema,
  reference: factKeySchema.describe("A dated fact: the frozen average, or last year's figure"),
  better: z.enum(["higher", "lower"]),
  equalSharePercentMilli: integerOf(equal),
  worseSharePercentMilli: z
    .union([integerOf(worse), z.literal("proportional")])
    .describe("proportional: value / reference, or reference / value where lower is better"),
});

export const againstReferenceSettings: readonly Setting[] = [equal, worse];
