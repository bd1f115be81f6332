import { z } from "zod";
import { integerOf, pointsSetting, type Setting } from "../setting.ts";
import { factKeySchema } from "../text.ts";

const extraPenalty = pointsSetting("extraPenaltyMilli");

/** Đạt: điểm tối đa; không đạt: 0 điểm, và có thể bị trừ thêm. */
export const allOrNothingSchema = z.strictObject({
  kind: z.literal("all-or-nothing"),
  fact: factKeySchema,
  fullWhen: z.boolean().describe("The answer that earns the maximum"),
  extraPenaltyMilli: integerOf(extraPenalty)
    .optional()
    .describe("Taken off on top of earning nothing: bị 0 điểm và bị trừ 0,25 điểm"),
});

export const allOrNothingSettings: readonly Setting[] = [extraPenalty];
