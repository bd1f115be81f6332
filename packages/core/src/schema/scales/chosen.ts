import { z } from "zod";
import type { Setting } from "../setting.ts";
import { factKeySchema, slugSchema } from "../text.ts";
import { plainScaleSchema } from "./plain.ts";

/** Nhiều công thức: số liệu lựa chọn quyết định công thức nào được dùng. */
export const chosenSchema = z.strictObject({
  kind: z.literal("chosen"),
  fact: factKeySchema.describe("A choice: which formula the unit is judged by"),
  formulas: z
    .array(z.strictObject({ option: slugSchema, scale: plainScaleSchema }).readonly())
    .min(2)
    .readonly(),
});

export const chosenSettings: readonly Setting[] = [];
