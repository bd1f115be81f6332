import { z } from "zod";
import { integerOf, pointsSetting, type Setting } from "../setting.ts";
import { factKeySchema } from "../text.ts";

const each = pointsSetting("eachMilli", { min: 1, default: 500 });

/** Mỗi nội dung đạt một số điểm cố định, không quá điểm tối đa. */
export const perItemSchema = z.strictObject({
  kind: z.literal("per-item"),
  of: z.union([
    z.strictObject({ facts: z.array(factKeySchema).min(1).readonly() }),
    z.strictObject({ count: factKeySchema }),
  ]),
  eachMilli: integerOf(each),
});

export const perItemSettings: readonly Setting[] = [each];
