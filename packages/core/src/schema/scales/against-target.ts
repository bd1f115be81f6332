import { z } from "zod";
import { quantitySchema } from "../measure.ts";
import { integerOf, numberSetting, percentSetting, type Setting } from "../setting.ts";
import { factKeySchema } from "../text.ts";

const target = numberSetting("target", { min: 1, default: 100_000 });
const zeroBelow = percentSetting("zeroBelowPercentMilli", { default: 0 });

/** So với chỉ tiêu được giao: đạt chỉ tiêu được điểm tối đa, dưới chỉ tiêu tính theo tỷ lệ. */
export const againstTargetSchema = z.strictObject({
  kind: z.literal("against-target"),
  value: quantitySchema,
  target: z
    .union([factKeySchema, integerOf(target)])
    .describe("The unit's own assigned target (zero: no occurrence), or one figure for all, in thousandths"),
  zeroBelowPercentMilli: integerOf(zeroBelow).describe("Below this share of the target nothing is earned"),
});

export const againstTargetSettings: readonly Setting[] = [target, zeroBelow];
