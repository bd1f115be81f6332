import { z } from "zod";
import { quantitySchema } from "../measure.ts";
import { countSetting, integerOf, pointsSetting, type Setting } from "../setting.ts";

const from = countSetting("from", "count", { max: 1_000_000_000_000, default: 0 });
const base = pointsSetting("baseMilli");
const step = countSetting("step", "count", { min: 1, max: 1_000_000_000_000 });
const each = pointsSetting("eachMilli", { min: 1, default: 500 });

/** Điểm nền đến mức X; cứ thêm đủ một bước thì cộng thêm, không quá điểm tối đa. */
export const stepsSchema = z.strictObject({
  kind: z.literal("steps"),
  value: quantitySchema.describe("Counts only"),
  from: integerOf(from).describe("Up to this count the base points are given"),
  baseMilli: integerOf(base),
  step: integerOf(step).describe("So many more for each addition; a part of a step adds nothing"),
  eachMilli: integerOf(each),
});

export const stepsSettings: readonly Setting[] = [from, base, step, each];
