import { z } from "zod";
import { integerOf, numberSetting, type Setting } from "../setting.ts";
import { factKeySchema } from "../text.ts";

const lowest = numberSetting("lowestMilli", { min: 0 });
const highest = numberSetting("highestMilli", { min: 1, default: 100_000 });

/** Điểm khảo sát: kết quả điều tra xã hội học quy đổi theo tỷ lệ ra điểm. */
export const surveyPointsSchema = z.strictObject({
  kind: z.literal("survey-points"),
  score: factKeySchema.describe("The survey's result, a number"),
  lowestMilli: integerOf(lowest).describe("The lowest result the survey can give: no points"),
  highestMilli: integerOf(highest).describe("The highest result the survey can give: all points"),
});

export const surveyPointsSettings: readonly Setting[] = [lowest, highest];
