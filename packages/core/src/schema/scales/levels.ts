import { z } from "zod";
import { integerOf, percentSetting, type Setting } from "../setting.ts";
import { factKeySchema, slugSchema } from "../text.ts";

const share = percentSetting("levels[].sharePercentMilli");

/** Theo mức độ: mỗi mức được một tỷ lệ của điểm tối đa. */
export const levelsSchema = z.strictObject({
  kind: z.literal("levels"),
  fact: factKeySchema,
  levels: z
    .array(z.strictObject({ option: slugSchema, sharePercentMilli: integerOf(share) }).readonly())
    .min(2)
    .readonly(),
});

export const levelsSettings: readonly Setting[] = [share];
