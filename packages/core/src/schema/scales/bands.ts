import { z } from "zod";
import { measureSchema } from "../measure.ts";
import { integerOf, numberSetting, percentSetting, type Setting } from "../setting.ts";

const from = numberSetting("bands[].fromMilli");
const share = percentSetting("bands[].sharePercentMilli");

/** Theo khoảng: khoảng cao nhất đạt tới cho tỷ lệ của điểm tối đa; dưới mọi khoảng là 0 điểm. */
export const bandsSchema = z.strictObject({
  kind: z.literal("bands"),
  value: measureSchema,
  bands: z
    .array(
      z
        .strictObject({
          fromMilli: integerOf(from).describe("Lower bound, in thousandths of a per cent or of the number"),
          sharePercentMilli: integerOf(share),
        })
        .readonly(),
    )
    .min(1)
    .max(64)
    .readonly(),
});

export const bandsSettings: readonly Setting[] = [from, share];
