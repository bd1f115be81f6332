import { z } from "zod";
import type { Setting } from "../setting.ts";
import { factKeySchema } from "../text.ts";

/** Điểm do hệ thống khác công bố, lấy nguyên; lớn hơn điểm tối đa là mâu thuẫn. */
export const importedPointsSchema = z.strictObject({
  kind: z.literal("imported-points"),
  fact: factKeySchema,
});

export const importedPointsSettings: readonly Setting[] = [];
