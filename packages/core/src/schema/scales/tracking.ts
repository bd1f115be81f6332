import { z } from "zod";
import type { Setting } from "../setting.ts";
import { factKeySchema } from "../text.ts";

/** Chỉ theo dõi, không chấm điểm. */
export const trackingSchema = z.strictObject({
  kind: z.literal("tracking"),
  facts: z.array(factKeySchema).min(1).readonly(),
});

export const trackingSettings: readonly Setting[] = [];
