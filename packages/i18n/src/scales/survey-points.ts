import type { ScaleOf } from "@kiemtra/core";
import type { ScaleContext, SettingLabels } from "./scale-context.ts";
import { figure, inline, sentence } from "./words.ts";

export const labels: SettingLabels = {
  lowestMilli: { vi: "Kết quả khảo sát thấp nhất", en: "Lowest possible result" },
  highestMilli: { vi: "Kết quả khảo sát cao nhất", en: "Highest possible result" },
};

/** *Điểm khảo sát × điểm tối đa / 100.* */
export function describeSurveyPoints(scale: ScaleOf<"survey-points">, context: ScaleContext): string {
  const { lowestMilli, highestMilli } = scale;
  const data = {
    score: inline(context, scale.score),
    lowest: figure(lowestMilli, context),
    highest: figure(highestMilli, context),
    range: figure(highestMilli - lowestMilli, context),
  };
  return sentence(lowestMilli === 0 ? FROM_ZERO : FROM_LOWEST, data, context);
}

const FROM_ZERO = {
  vi: "{score} × điểm tối đa / {highest}",
  en: "{score} × full points / {highest}",
};
const FROM_LOWEST = {
  vi: "({score} − {lowest}) × điểm tối đa / {range}, kết quả khảo sát từ {lowest} đến {highest}",
  en: "({score} − {lowest}) × full points / {range}, with results from {lowest} to {highest}",
};
