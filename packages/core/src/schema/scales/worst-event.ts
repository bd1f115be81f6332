import { z } from "zod";
import { integerOf, percentSetting, type Setting } from "../setting.ts";
import { factKeySchema } from "../text.ts";

const share = percentSetting("events[].sharePercentMilli", { default: 0 });

/** Theo sự việc nặng nhất trong kỳ: có ít nhất một lần thì cả kỳ tính theo lần đó. */
export const worstEventSchema = z.strictObject({
  kind: z.literal("worst-event"),
  events: z
    .array(
      z
        .strictObject({
          fact: factKeySchema.describe("A count or a yes/no; above zero means that it happened"),
          sharePercentMilli: integerOf(share),
        })
        .readonly(),
    )
    .min(1)
    .readonly(),
});

export const worstEventSettings: readonly Setting[] = [share];
