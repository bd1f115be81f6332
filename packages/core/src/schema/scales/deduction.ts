import { z } from "zod";
import { integerOf, percentSetting, pointsSetting, type Setting } from "../setting.ts";
import { factKeySchema } from "../text.ts";

const each = pointsSetting("deductions[].eachMilli", { min: 1, default: 250 });
const eachPercent = percentSetting("deductions[].eachPercentMilli", { min: 1, default: 50_000 });
const floor = pointsSetting("floorMilli");

/** Trừ điểm cho mỗi trường hợp (mỗi văn bản thiếu, mỗi ngày chậm, theo mức vi phạm), không thấp hơn mức sàn. */
export const deductionSchema = z.strictObject({
  kind: z.literal("deduction"),
  deductions: z
    .array(
      z.union([
        z.strictObject({ fact: factKeySchema, eachMilli: integerOf(each) }).readonly(),
        z
          .strictObject({
            fact: factKeySchema,
            eachPercentMilli: integerOf(eachPercent).describe("By severity: a share of the maximum"),
          })
          .readonly(),
      ]),
    )
    .min(1)
    .readonly(),
  floorMilli: integerOf(floor).describe("Never fewer points than this"),
});

export const deductionSettings: readonly Setting[] = [each, eachPercent, floor];
