import type { ScaleOf } from "@kiemtra/core";
import type { ScaleContext, SettingLabels } from "./scale-context.ts";
import { percent, quoted, sentence } from "./words.ts";

export const labels: SettingLabels = {
  "options[].sharePercentMilli": {
    vi: "Tỷ lệ điểm tối đa của phương án này",
    en: "Share of full points for this answer",
  },
};

/** *Mỗi phiếu được tỷ lệ điểm tối đa theo phương án trả lời: “Rất hài lòng” 100%, …; lấy bình quân các phiếu.* */
export function describeSurveyOptions(scale: ScaleOf<"survey-options">, context: ScaleContext): string {
  const options = scale.options.map(
    ({ fact, sharePercentMilli }) => `${quoted(context, fact)} ${percent(sharePercentMilli, context)}`,
  );
  return sentence(TEXT, { options: options.join(", ") }, context);
}

const TEXT = {
  vi: "mỗi phiếu được tỷ lệ điểm tối đa theo phương án trả lời: {options}; điểm là bình quân của các phiếu",
  en: "each answer earns its share of full points: {options}; the points are the mean of all answers",
};
