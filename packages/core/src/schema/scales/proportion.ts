import { z } from "zod";
import { ratioMeasureSchema } from "../measure.ts";
import { integerOf, percentSetting, type Setting } from "../setting.ts";

const fullFrom = percentSetting("fullFromPercentMilli", { min: 1 });
const zeroBelow = percentSetting("zeroBelowPercentMilli", { default: 0 });

/** Theo tỷ lệ: điểm tối đa từ X %, dưới X % tính theo tỷ lệ, dưới ngưỡng là 0 điểm. */
export const proportionSchema = z.strictObject({
  kind: z.literal("proportion"),
  value: ratioMeasureSchema,
  fullFromPercentMilli: integerOf(fullFrom),
  zeroBelowPercentMilli: integerOf(zeroBelow),
});

export const proportionSettings: readonly Setting[] = [fullFrom, zeroBelow];
