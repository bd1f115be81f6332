import { z } from "zod";
import { countSetting, integerOf, percentSetting, pointsSetting, type Setting } from "../setting.ts";
import { factKeySchema, isoDateSchema } from "../text.ts";

const eachDay = pointsSetting("late.eachDayMilli", { min: 1, default: 100 });
const floor = pointsSetting("late.floorMilli");
const fromDays = countSetting("late.bands[].fromDays", "days", { min: 1, max: 3660 });
const share = percentSetting("late.bands[].sharePercentMilli", { default: 50_000 });

/** Đúng hạn: điểm tối đa; chậm: trừ theo ngày hoặc theo khoảng ngày; không thực hiện: 0 điểm. */
export const deadlineSchema = z.strictObject({
  kind: z.literal("deadline"),
  done: factKeySchema.describe("The date on which it was done"),
  due: z.union([isoDateSchema, factKeySchema]).describe("The last day in time: fixed, or a fact"),
  happened: factKeySchema.optional().describe("A yes/no: no earns nothing, whatever the date"),
  days: z.enum(["calendar", "working"]).describe("How lateness is counted"),
  late: z.union([
    z.strictObject({ eachDayMilli: integerOf(eachDay), floorMilli: integerOf(floor) }).readonly(),
    z
      .strictObject({
        bands: z
          .array(
            z.strictObject({ fromDays: integerOf(fromDays), sharePercentMilli: integerOf(share) }).readonly(),
          )
          .min(1)
          .max(16)
          .readonly()
          .describe("From so many days late: this share; fewer days than the first band: full"),
      })
      .readonly(),
  ]),
});

export const deadlineSettings: readonly Setting[] = [eachDay, floor, fromDays, share];
