import { z } from "zod";
import type { Setting } from "../setting.ts";
import { factKeySchema } from "../text.ts";

/** Đánh giá bằng hàm riêng của gói tiêu chí, ghi rõ lần sửa đổi. */
export const judgedSchema = z.strictObject({
  kind: z.literal("judged"),
  facts: z.array(factKeySchema).min(1).readonly().describe("All that the plugin's own judge reads"),
});

export const judgedSettings: readonly Setting[] = [];
