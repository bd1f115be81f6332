import { z } from "zod";
import { integerOf, percentSetting, type Setting } from "../setting.ts";
import { factKeySchema } from "../text.ts";

const share = percentSetting("options[].sharePercentMilli");

/** Phương án trả lời khảo sát: mỗi phiếu được tỷ lệ điểm của phương án đã chọn. */
export const surveyOptionsSchema = z.strictObject({
  kind: z.literal("survey-options"),
  options: z
    .array(
      z
        .strictObject({
          fact: factKeySchema.describe("How many answered so"),
          sharePercentMilli: integerOf(share),
        })
        .readonly(),
    )
    .min(2)
    .readonly()
    .describe("No answer at all is no occurrence"),
});

export const surveyOptionsSettings: readonly Setting[] = [share];
