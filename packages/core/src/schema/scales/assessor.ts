import { z } from "zod";
import type { Setting } from "../setting.ts";
import { factKeySchema } from "../text.ts";

/** Điểm do người đánh giá cho, kèm lý do bắt buộc. */
export const assessorSchema = z.strictObject({
  kind: z.literal("assessor"),
  points: factKeySchema.describe("A number: the points given"),
  reason: factKeySchema.describe("A text: why; without it the criterion stays open"),
});

export const assessorSettings: readonly Setting[] = [];
